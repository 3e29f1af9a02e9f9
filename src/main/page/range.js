/** A range of ages with two handles, which are native sliders, so that they support the keyboard. */

import { byId } from "./dom.js";

/** The right end of the scale, which includes all higher ages. */
const END = 100;

/** @typedef {{youngest: number | null, oldest: number | null}} Ages */

/**
 * Connects the two sliders.
 *
 * @param {(ages: Ages, moving: boolean) => void} changed called on changes; moving is true during a drag
 * @returns {(ages: Ages) => void} sets the range
 */
export function ageRange(changed) {
  const low = /** @type {HTMLInputElement} */ (byId("youngest"));
  const high = /** @type {HTMLInputElement} */ (byId("oldest"));

  const draw = () => {
    const [from, to] = [low.valueAsNumber, high.valueAsNumber];
    byId("ages").textContent = said(ages(from, to));
    low.setAttribute("aria-valuetext", from === 0 ? "any" : `${from} years`);
    high.setAttribute("aria-valuetext", to === END ? "any" : `${to} years`);
    byId("range").style.setProperty("--from", `${from}%`);
    byId("range").style.setProperty("--to", `${to}%`);
    // If both are at the right end, only the lower one can be moved.
    low.classList.toggle("above", from > END / 2);
  };

  for (const slider of [low, high]) {
    const report = (/** @type {boolean} */ moving) => {
      if (low.valueAsNumber > high.valueAsNumber) {
        const [pushed, by] = slider === low ? [high, low] : [low, high];
        pushed.value = by.value;
      }
      draw();
      changed(ages(low.valueAsNumber, high.valueAsNumber), moving);
    };
    slider.addEventListener("input", () => report(true));
    slider.addEventListener("change", () => report(false));
  }

  return ({ youngest, oldest }) => {
    low.value = String(youngest ?? 0);
    high.value = String(oldest ?? END);
    draw();
  };
}

/**
 * A range in words.
 *
 * @param {Ages} ages
 */
export function said({ youngest, oldest }) {
  if (youngest === null && oldest === null) {
    return "all ages";
  }
  if (oldest === null) {
    return `${youngest} and older`;
  }
  if (youngest === null) {
    return `up to ${oldest}`;
  }
  return youngest === oldest ? String(youngest) : `${youngest} to ${oldest}`;
}

/**
 * @param {number} from
 * @param {number} to
 * @returns {Ages}
 */
function ages(from, to) {
  return { youngest: from === 0 ? null : from, oldest: to === END ? null : to };
}
