/** The controls that select the faces on the page. */

import { ANY, SIZES } from "./address.js";
import { byId, el } from "./dom.js";
import { ageRange, said } from "./range.js";
import { names, sourceChoice } from "./sources.js";
import { choose, current, follow, go, newDraw } from "./state.js";

const form = /** @type {HTMLFormElement} */ (byId("filter"));
const seed = /** @type {HTMLInputElement} */ (byId("seed"));
const size = /** @type {HTMLSelectElement} */ (byId("size"));

/** The delay between the last change of a slider or a text and the update of the wall, in milliseconds. */
const REST = 250;

export function controls() {
  size.append(...SIZES.map((pixels) => el("option", { value: pixels }, `${pixels} px`)));
  const later = rested();

  // During a movement, the history entry is replaced, so that "back" leads to the state before the movement.
  let begun = false;
  const move = (/** @type {Partial<import("./address.js").Filter>} */ change, moving = true) => {
    later(
      () => {
        choose(change, begun);
        begun = moving;
      },
      moving ? REST : 0,
    );
  };

  const showAges = ageRange((ages, moving) => move(ages, moving));
  const showSources = sourceChoice((source) => choose({ source }));
  for (const radio of form.querySelectorAll("input[type=radio]")) {
    const { name, value } = /** @type {HTMLInputElement} */ (radio);
    radio.addEventListener("change", () => choose({ [name]: value }));
  }
  seed.addEventListener("input", () => move({ seed: seed.value }));
  seed.addEventListener("change", () => move({ seed: seed.value }, false));
  size.addEventListener("change", () => choose({ size: Number(size.value) || null }));
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("others").addEventListener("click", others);
  byId("reset").addEventListener("click", () => go({ filter: ANY }));

  fold(".filter", "(max-width: 40rem)");
  fold(".panel", "(max-width: 68rem)");

  follow(({ filter }) => {
    showAges(filter);
    showSources(filter.source);
    check("gender", filter.gender);
    check("shape", filter.shape);
    if (seed.value !== filter.seed) {
      seed.value = filter.seed;
    }
    size.value = String(filter.size ?? "");
    byId("filter-said").textContent = inWords(filter);
    byId("reset").hidden = Object.values(filter).every((value) => !value);
  });
}

/**
 * Collapses a section that would be above the faces on a narrow screen, and expands it on a wide one.
 *
 * @param {string} details
 * @param {string} narrow
 */
function fold(details, narrow) {
  const media = matchMedia(narrow);
  const show = () => document.querySelector(details)?.toggleAttribute("open", !media.matches);
  media.addEventListener("change", show);
  show();
}

/** Draws other faces: by a new seed if a seed is used. */
function others() {
  const { filter } = current();
  go({ filter: { ...filter, seed: filter.seed && newDraw() }, draw: newDraw() });
}

/**
 * A filter in words.
 *
 * @param {import("./address.js").Filter} filter
 */
export function inWords(filter) {
  const who = { female: "Women", male: "Men" }[filter.gender] ?? "Everybody";
  const from = filter.source && `, from ${names(filter.source).join(" or ")}`;
  return `${who}, ${said(filter)}${from}`;
}

/**
 * @param {string} name
 * @param {string} value
 */
function check(name, value) {
  // Chromium does not accept an empty text as the value of the whole group.
  for (const each of form.querySelectorAll(`[name=${name}]`)) {
    const radio = /** @type {HTMLInputElement} */ (each);
    radio.checked = radio.value === value;
  }
}

/** Returns a function that runs only the last of several tasks, after a delay. */
function rested() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return (/** @type {() => void} */ task, /** @type {number} */ delay) => {
    clearTimeout(timer);
    timer = setTimeout(task, delay);
  };
}
