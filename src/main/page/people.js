/** People: adds a face to each row of a pasted or dropped table. */

import { matched } from "./csv.js";
import { button, byId, count, el, notice, save, say, table } from "./dom.js";
import { dropZone } from "./drop.js";
import { ask, message, person } from "./service.js";
import { go } from "./state.js";
import { thumbnail } from "./thumbnail.js";

const EXAMPLE = `id,name,gender,age
1,Anna,female,41
2,Bert,male,35
3,Chris,,67
`;

/** The maximum number of rows shown; downloads have all. */
const SHOWN = 200;

const FORMATS = ["csv", "xlsx", "zip", "ldif"];

const pasted = /** @type {HTMLTextAreaElement} */ (byId("people-table"));
const dates = /** @type {HTMLSelectElement} */ (byId("people-dates"));

/** The last table that was sent. @type {Blob} */
let sent = new Blob([]);

export function begin() {
  byId("people-match").addEventListener("click", () => match(new Blob([pasted.value])));
  byId("people-example").addEventListener("click", () => {
    pasted.value = EXAMPLE;
    pasted.focus();
  });
  dropZone(byId("people-drop"), ([file]) => file && match(file));
}

/** @param {Blob} people */
async function match(people) {
  const result = byId("people-result");
  result.replaceChildren(el("p", { class: "loading" }, "Finding faces…"));
  sent = people;
  try {
    const answer = await request("text/csv");
    show(matched(await answer.text()));
  } catch (error) {
    result.replaceChildren(
      notice("The table could not be read", message(error)),
    );
    say("The table could not be read");
  }
}

/**
 * Sends the last table, again for each format: the same table gets the same faces.
 *
 * @param {string} accept
 * @param {string} [format]
 */
function request(accept, format) {
  const query = new URLSearchParams();
  if (dates.value) {
    query.set("dates", dates.value);
  }
  if (format === "csv") {
    query.set("bom", "true");
  } else if (format) {
    query.set("format", format);
  }
  return ask(`faces/match?${query}`, {
    method: "POST",
    body: sent,
    headers: { Accept: accept, "Content-Type": "text/csv" },
  });
}

/** @param {import("./csv.js").Matched} people */
function show({ columns, rows }) {
  const wrong = rows.filter((row) => row.error).length;
  const summary = `${count(rows.length - wrong)} of ${count(rows.length)} have a face`;
  const shown = rows.slice(0, SHOWN);
  byId("people-result").replaceChildren(
    el("div", { class: "bar" }, el("h2", {}, summary), ...FORMATS.map(download)),
    el(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Matched people" },
      table(["Face", ...columns, "Shows", "Years off", "Remark"], shown.map(row)),
    ),
    ...(rows.length > SHOWN ? [el("p", { class: "hint" }, `These are the first ${SHOWN} rows; the file has all.`)] : []),
  );
  say(summary);
}

/**
 * @param {import("./csv.js").Match} match
 * @param {number} number
 */
function row({ sent, filename, url, gender, age, off, error }, number) {
  if (!filename) {
    return ["", ...sent, "", "", el("span", { class: "wrong" }, error)];
  }
  const open = (/** @type {Event} */ event) => {
    event.preventDefault();
    go({ face: filename });
  };
  const shows = `${person(gender)}, ${age}`;
  const link = el(
    "a",
    { href: `?face=${filename}#people`, "aria-label": `${shows}, of row ${number + 1}`, onclick: open },
    thumbnail({ filename, image_url: url }, 48),
  );
  return [link, ...sent, shows, off, ""];
}

/** @param {string} format */
function download(format) {
  const fetchIt = async () => {
    try {
      const answer = await request(format === "csv" ? "text/csv" : "*/*", format);
      save(await answer.blob(), `faces.${format}`);
      say("The file is saved");
    } catch (error) {
      byId("people-result").prepend(notice("The file could not be made", message(error)));
    }
  };
  return button(format.toUpperCase(), fetchIt);
}
