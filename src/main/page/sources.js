/** Names of sources in one text, and the control that selects sources. */

import { byId, count, el } from "./dom.js";
import { stats } from "./service.js";

/** A name with or without quotes, and the separator after it. */
const NAME = /\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g;

/**
 * The names in a line of CSV.
 *
 * @param {string} text
 */
export function names(text) {
  const found = [...text.matchAll(NAME)];
  return found
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain?.trim() ?? "")
    .filter((name) => name !== "");
}

/**
 * A line of CSV with some names.
 *
 * @param {string[]} some
 */
export function line(some) {
  const special = /[",]|^\s|\s$/;
  return some.map((name) => (special.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join(",");
}

/**
 * Sets up the control, which is shown if there are several sources.
 *
 * @param {(line: string) => void} changed
 * @returns {(line: string) => void} sets the selected sources
 */
export function sourceChoice(changed) {
  const place = byId("sources");
  /** @type {string[]} */
  let chosen = [];
  /** @type {HTMLInputElement[]} */
  let boxes = [];

  const draw = () => boxes.forEach((box) => (box.checked = chosen.includes(box.value)));
  const report = () => changed(line(boxes.filter((box) => box.checked).map((box) => box.value)));

  const fill = async () => {
    const { sources } = await stats();
    place.replaceChildren(
      ...sources.map(({ source, faces }) => {
        const box = el("input", { type: "checkbox", value: source, onchange: report });
        return el("label", {}, box, `${source} (${count(faces)})`);
      }),
    );
    boxes = /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll("input")]);
    byId("source-choice").hidden = sources.length < 2;
    draw();
  };
  // Without the counts there is nothing to select; the wall shows the error.
  fill().catch(() => {});

  return (text) => {
    chosen = names(text);
    draw();
  };
}
