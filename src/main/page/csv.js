/** The CSV of matched people: the columns that were sent, and behind them those of the face. */

const RESULTS = ["face_filename", "face_url", "face_gender", "face_age", "age_difference", "reused", "error"];

/**
 * @typedef {object} Matched
 * @property {string[]} columns the names of those that were sent
 * @property {Match[]} rows
 *
 * @typedef {object} Match
 * @property {string[]} sent
 * @property {string} filename empty without a face
 * @property {string} url
 * @property {string} gender
 * @property {string} age
 * @property {string} off the difference in years
 * @property {string} error
 */

/**
 * @param {string} text as the server sends it, with the separator of the table that came
 * @returns {Matched}
 */
export function matched(text) {
  const separator = text[text.indexOf(RESULTS[0] ?? "") - 1] ?? ",";
  const [head = [], ...rows] = lines(text, separator);
  const sent = head.length - RESULTS.length;
  return {
    columns: head.slice(0, sent),
    rows: rows.map((row) => {
      const [filename = "", url = "", gender = "", age = "", off = "", , error = ""] = row.slice(sent);
      return { sent: row.slice(0, sent), filename, url, gender, age, off, error };
    }),
  };
}

/**
 * @param {string} text
 * @param {string} separator
 */
function lines(text, separator) {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, "gy");
  /** @type {string[][]} */
  const all = [];
  /** @type {string[]} */
  let line = [];
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== separator) {
      all.push(line);
      line = [];
    }
  }
  // Behind the last line end there is one more, empty.
  return all.filter((each) => each.length > 1 || each[0] !== "");
}
