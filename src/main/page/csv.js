/** Parses the CSV of matched people: the columns of the request, followed by those of the face. */

const RESULTS = ["face_filename", "face_url", "face_gender", "face_age", "age_difference", "reused", "error"];

/**
 * @typedef {object} Matched
 * @property {string[]} columns the names of the columns of the request
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
 * @param {string} text the answer of the server, with the separator of the request's table
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
  // The text ends with a line end, after which there is an empty line.
  return all.filter((each) => each.length > 1 || each[0] !== "");
}
