/** The wall of faces: more come as the reader gets near the end of it. */

import { list } from "./address.js";
import { inWords } from "./controls.js";
import { byId, count, el, notice, say } from "./dom.js";
import { nearest } from "./nearest.js";
import { askJson, message, person } from "./service.js";
import { address, choose, current, follow, go } from "./state.js";
import { thumbnail } from "./thumbnail.js";

/** @typedef {import("./service.js").Face} Face */

/** The first faces; each further request asks for twice as many as are there. */
const FIRST = 48;

/** The most that the server lists. */
const MOST = 5000;

const wall = byId("wall");
const total = byId("matched");
const end = byId("end");

/** The faces that are shown, by name. */
const shown = new Set();

/** What the faces are of; other than this the wall is drawn anew. */
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

/** The least width of a face on the wall: that of the images, as far as that makes sense. */
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

/** Fills the wall with some more faces. */
async function load() {
  more = false;
  busy.abort();
  busy = new AbortController();
  const { filter, draw } = current();
  const wanted = Math.min(shown.size === 0 ? FIRST : shown.size * 2, MOST);
  try {
    // The faces of a seed are among those of the same seed when more are asked for.
    const draws = list({ ...filter, seed: filter.seed || draw }, wanted);
    /** @type {import("./service.js").Faces} */
    const found = await askJson(draws, { signal: busy.signal });
    show(found);
    more = found.count < Math.min(found.matched, MOST);
    // Looks at the end again, which may still be in sight.
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

/** Says that nobody matches, and what is nearest. */
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
