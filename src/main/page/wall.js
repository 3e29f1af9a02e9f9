/** The wall of faces, which loads more faces when its end is scrolled into view. */

import { list } from "./address.js";
import { inWords } from "./controls.js";
import { byId, count, el, notice, say } from "./dom.js";
import { nearest } from "./nearest.js";
import { askJson, message, person } from "./service.js";
import { address, choose, current, follow, go } from "./state.js";
import { thumbnail } from "./thumbnail.js";

/** @typedef {import("./service.js").Face} Face */

/** The number of faces at first; each further request doubles it. */
const FIRST = 48;

/** The maximum number of faces that the server lists. */
const MOST = 5000;

const wall = byId("wall");
const total = byId("matched");
const end = byId("end");

/** The names of the shown faces. */
const shown = new Set();

/** Identifies the selection of the shown faces; if it changes, the wall is redrawn. */
let kept = "";

let more = false;
let busy = new AbortController();

const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && more && load(), {
  rootMargin: "1200px",
});

export function faces() {
  watcher.observe(end);
  follow((state) => {
    wall.classList.toggle("round", state.filter.shape === "circle");
    wall.style.setProperty("--cell", `${cell()}px`);
    const { gender, youngest, oldest, source, seed, size } = state.filter;
    const wanted = JSON.stringify([gender, youngest, oldest, source, seed, size, state.draw]);
    if (state.view === "faces" && wanted !== kept) {
      kept = wanted;
      restart();
    }
  });
}

/** The minimum width of a face on the wall: that of the images, within limits. */
function cell() {
  const { size } = current().filter;
  return size === null ? 168 : Math.min(Math.max(size, 64), 320);
}

function restart() {
  shown.clear();
  more = true;
  const waiting = Array.from({ length: FIRST }, () => el("li", { class: "waiting" }));
  wall.replaceChildren(...waiting);
  byId("wall-notice").replaceChildren();
  wall.setAttribute("aria-busy", "true");
  load();
}

/** Adds more faces to the wall. */
async function load() {
  more = false;
  busy.abort();
  busy = new AbortController();
  const { filter, draw } = current();
  const wanted = Math.min(shown.size === 0 ? FIRST : shown.size * 2, MOST);
  try {
    // A request for more faces with the same seed includes the faces of a smaller request.
    const draws = list({ ...filter, seed: filter.seed || draw }, wanted);
    /** @type {import("./service.js").Faces} */
    const found = await askJson(draws, { signal: busy.signal });
    show(found);
    more = found.count < Math.min(found.matched, MOST);
    // Observes the end again, because it may still be in view.
    watcher.unobserve(end);
    watcher.observe(end);
  } catch (error) {
    if (!(error instanceof DOMException)) {
      failed(error);
    }
  }
  wall.removeAttribute("aria-busy");
}

/** @param {import("./service.js").Faces} found */
function show({ matched, faces }) {
  const fresh = faces.filter((face) => !shown.has(face.filename));
  if (shown.size === 0) {
    wall.replaceChildren();
    total.textContent = matched === 1 ? "1 face" : `${count(matched)} faces`;
    say(`${inWords(current().filter)}: ${total.textContent}`);
  }
  fresh.forEach((face) => shown.add(face.filename));
  wall.append(...fresh.map(tile));
  if (matched === 0) {
    nobody();
  }
}

/** @param {Face} face */
function tile(face) {
  const title = `${person(face.gender)}, ${face.age}`;
  const link = el(
    "a",
    { href: address({ ...current(), face: face.filename }), class: "face" },
    thumbnail(face, cell()),
    el("span", { class: "who" }, title),
  );
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go({ face: face.filename });
    }
  });
  return el("li", {}, link);
}

/** Shows that no face matches, and offers the nearest filter. */
async function nobody() {
  const { filter } = current();
  const near = await nearest(filter).catch(() => null);
  const use = () => near && choose(near);
  byId("wall-notice").replaceChildren(
    near
      ? notice(
          "No face matches",
          `The catalog has no face for “${inWords(filter)}”. This is the closest match:`,
          `Show ${inWords({ ...filter, ...near }).toLowerCase()}`,
          use,
        )
      : notice(
          "There are no faces yet",
          "The catalog is empty. A new server draws portraits within a minute; an administrator can upload faces.",
          "Check again",
          restart,
        ),
  );
}

/** @param {unknown} error */
function failed(error) {
  wall.querySelectorAll(".waiting").forEach((each) => each.remove());
  total.textContent = "";
  const again = () => {
    byId("wall-notice").replaceChildren();
    load();
  };
  byId("wall-notice").replaceChildren(
    notice("The faces could not be loaded", message(error), "Try again", again),
  );
  say("The faces could not be loaded");
}
