/** The panel with snippets: tabs that can be selected with the arrow keys. */

import { list } from "./address.js";
import { byId, copyButton, el, save, say } from "./dom.js";
import { ask, message } from "./service.js";
import { current, follow } from "./state.js";
import { LIST, SNIPPETS } from "./snippets.js";

const tabs = byId("snippet-tabs");
const code = byId("snippet");

const names = Object.keys(SNIPPETS);

let chosen = names[0] ?? "";

export function panel() {
  tabs.append(...names.map(tab));
  byId("snippet-actions").prepend(copyButton("Copy", () => code.textContent ?? ""));
  byId("csv").addEventListener("click", saveCsv);
  follow(show);
}

/** @param {string} name */
function tab(name) {
  return el(
    "button",
    {
      type: "button",
      role: "tab",
      id: `tab-${name}`,
      "aria-controls": "snippet-box",
      onclick: () => choose(name),
      onkeydown: move,
    },
    name,
  );
}

/** @param {KeyboardEvent} event */
function move(event) {
  const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -names.indexOf(chosen), End: -1 - names.indexOf(chosen) };
  const step = steps[/** @type {keyof typeof steps} */ (event.key)];
  if (step !== undefined) {
    event.preventDefault();
    choose(names.at((names.indexOf(chosen) + step) % names.length) ?? chosen);
    byId(`tab-${chosen}`).focus();
  }
}

/** @param {string} name */
function choose(name) {
  chosen = name;
  show();
}

function show() {
  for (const name of names) {
    const button = byId(`tab-${name}`);
    button.setAttribute("aria-selected", String(name === chosen));
    button.setAttribute("tabindex", name === chosen ? "0" : "-1");
  }
  byId("snippet-box").setAttribute("aria-labelledby", `tab-${chosen}`);
  code.textContent = SNIPPETS[chosen]?.(current().filter) ?? "";
}

/** Saves a list of the faces as CSV. A plain link would give JSON to a browser. */
async function saveCsv() {
  try {
    const answer = await ask(list(current().filter, LIST), { headers: { Accept: "text/csv" } });
    save(await answer.blob(), "faces.csv");
    say("The list is saved");
  } catch (error) {
    say(message(error));
  }
}
