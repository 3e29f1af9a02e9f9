/** The plot of the catalog: women above the axis of ages, men below. */

import { svg } from "./dom.js";

const HALF = 130;
const AXIS = 26;
const HEIGHT = 2 * HALF + AXIS;
const SUMMARY = "Faces by age, women above and men below. The table below has all counts.";

/**
 * @param {import("./catalog.js").Group[]} groups
 * @param {number} width in CSS pixels
 */
export function plot(groups, width) {
  const most = Math.max(1, ...groups.flatMap(({ female, male }) => [female, male]));
  const step = width / groups.length;
  const height = (/** @type {number} */ number) => (number / most) * (HALF - 18);
  const bars = groups.flatMap(({ youngest, oldest, female, male }, index) => {
    const left = index * step + step * 0.12;
    const ages = `Ages ${youngest} to ${oldest}`;
    return [
      column("female", left, HALF - height(female), step * 0.76, height(female), `${ages}: ${female} women`),
      column("male", left, HALF + AXIS, step * 0.76, height(male), `${ages}: ${male} men`),
      label(left + step * 0.38, youngest),
    ];
  });
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": SUMMARY },
    ...bars,
  );
}

/**
 * A bar in a table, beside its number.
 *
 * @param {number} share the length as a fraction of the full width
 */
export function bar(share) {
  const shape = svg("rect", { width: (100 * share).toFixed(1), height: 10 });
  return svg("svg", { class: "share", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" }, shape);
}

/**
 * @param {string} kind
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {string} title
 */
function column(kind, x, y, width, height, title) {
  const shape = { x: x.toFixed(1), y: y.toFixed(1), width: width.toFixed(1), height: height.toFixed(1) };
  return svg("rect", { class: kind, rx: 3, ...shape }, svg("title", {}, title));
}

/**
 * @param {number} x
 * @param {number} age
 */
function label(x, age) {
  return age % 10 === 0 ? svg("text", { x: x.toFixed(1), y: HALF + 18 }, String(age)) : svg("g");
}
