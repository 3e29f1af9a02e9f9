/** What the page shows, as the address bar has it: the filter in the query, the view in the fragment. */

import { fromQuery, toQuery } from "./address.js";

/**
 * @typedef {object} State
 * @property {import("./address.js").Filter} filter
 * @property {string} view faces, people, catalog or admin
 * @property {string} face the name of the face whose card is open
 * @property {string} draw which faces the wall has drawn when there is no seed
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
 * Calls back now and on each change.
 *
 * @param {(state: State) => void} listener
 */
export function follow(listener) {
  listeners.add(listener);
  listener(state);
}

/**
 * Goes on with some of the state changed.
 *
 * @param {Partial<State>} change
 * @param {boolean} [replace] without a new entry in the history
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
 * Goes on with some of the filter changed.
 *
 * @param {Partial<import("./address.js").Filter>} change
 * @param {boolean} [replace]
 */
export function choose(change, replace) {
  go({ filter: { ...state.filter, ...change } }, replace);
}

/**
 * The address of a state, below the page's own.
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

/** A short text that nobody has had before. */
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

// Remembers the draw, so that a reload and the way back show the same faces.
history.replaceState({ draw: state.draw }, "");

// Also when only the fragment changes, as by a link to a view.
addEventListener("popstate", () => {
  state = read();
  history.replaceState({ draw: state.draw }, "");
  tell();
});
