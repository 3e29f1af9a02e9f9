/** The state of the page in the address bar: the filter in the query, the view in the fragment. */

import { fromQuery, toQuery } from "./address.js";

/**
 * @typedef {object} State
 * @property {import("./address.js").Filter} filter
 * @property {string} view faces, people, catalog or admin
 * @property {string} face the name of the face whose card is open
 * @property {string} draw identifies the faces that the wall has drawn without a seed
 */

/** @type {Set<(state: State) => void>} */
const listeners = new Set();

const VIEWS = ["faces", "people", "catalog", "admin"];

/** @type {State} */
let state = read();

export function current() {
  return state;
}

/**
 * Calls a listener now and on each change.
 *
 * @param {(state: State) => void} listener
 */
export function follow(listener) {
  listeners.add(listener);
  listener(state);
}

/**
 * Changes a part of the state.
 *
 * @param {Partial<State>} change
 * @param {boolean} [replace] whether the history entry is replaced
 */
export function go(change, replace = false) {
  state = { ...state, ...change };
  const entry = { draw: state.draw };
  if (replace) {
    history.replaceState(entry, "", address(state));
  } else {
    history.pushState(entry, "", address(state));
  }
  tell();
}

/**
 * Changes a part of the filter.
 *
 * @param {Partial<import("./address.js").Filter>} change
 * @param {boolean} [replace]
 */
export function choose(change, replace) {
  go({ filter: { ...state.filter, ...change } }, replace);
}

/**
 * The URL of a state, relative to the page.
 *
 * @param {State} to
 */
export function address(to) {
  const query = toQuery(to.filter);
  if (to.face) {
    query.set("face", to.face);
  }
  const text = query.toString();
  return location.pathname + (text && `?${text}`) + (to.view === "faces" ? "" : `#${to.view}`);
}

/** A short unique text. */
export function newDraw() {
  return Math.random().toString(36).slice(2, 8);
}

/** @returns {State} */
function read() {
  const query = new URLSearchParams(location.search);
  const view = location.hash.slice(1);
  return {
    filter: fromQuery(query),
    view: VIEWS.includes(view) ? view : "faces",
    face: query.get("face") ?? "",
    draw: history.state?.draw ?? newDraw(),
  };
}

function tell() {
  listeners.forEach((listener) => listener(state));
}

// Stores the draw in the URL, so that a reload and "back" show the same faces.
history.replaceState({ draw: state.draw }, "");

// Also fired if only the fragment changes, for example by a link to a view.
addEventListener("popstate", () => {
  state = read();
  history.replaceState({ draw: state.draw }, "");
  tell();
});
