/** The catalog: the number of faces by gender, age and source. */

import { ANY, toQuery } from "./address.js";
import { byId, count, el, notice, table } from "./dom.js";
import { bar, plot } from "./plot.js";
import { message, stats } from "./service.js";
import { line } from "./sources.js";
import { go } from "./state.js";

/** The number of years per bar. */
const YEARS = 5;

/** @typedef {{youngest: number, oldest: number, female: number, male: number}} Group */

export async function begin() {
  const place = byId("catalog-body");
  try {
    const found = await stats();
    place.replaceChildren(...(found.faces === 0 ? [empty()] : shown(found)));
  } catch (error) {
    place.replaceChildren(notice("The counts could not be loaded", message(error), "Try again", begin));
  }
}

function empty() {
  return notice("The catalog is empty", "An administrator can upload faces or start a harvest.");
}

/** @param {import("./service.js").Stats} stats */
function shown(stats) {
  const groups = grouped(stats.ages);
  const first = stats.ages[0]?.age ?? 0;
  const last = stats.ages.at(-1)?.age ?? 0;
  return [
    el(
      "ul",
      { class: "figures" },
      figure(stats.faces, "faces"),
      figure(stats.female, "women", "female"),
      figure(stats.male, "men", "male"),
      figure(`${first}–${last}`, "years of age"),
    ),
    el("figure", { class: "plot" }, plot(groups, Math.max(byId("catalog-body").clientWidth - 48, 280)), el("figcaption", {}, ...legend())),
    el(
      "details",
      {},
      el("summary", {}, "Show as a table"),
      table(["Ages", "Women", "Men"], groups.map(row)),
    ),
    ...(stats.sources.length > 1 ? [bySource(stats)] : []),
  ];
}

/** @param {import("./service.js").Stats} stats */
function bySource({ sources, faces: all }) {
  const rows = sources.map(({ source, faces }) => {
    const filter = { ...ANY, source: line([source]) };
    return [look(source, filter), count(faces), bar(faces / all)];
  });
  return el("section", { id: "by-source" }, el("h2", {}, "By source"), table(["Source", "Faces", "Share"], rows));
}

function legend() {
  return [
    el("span", { class: "key female" }, "Women"),
    el("span", { class: "key male" }, "Men"),
  ];
}

/** @param {Group} group */
function row({ youngest, oldest, female, male }) {
  return [look(`${youngest}–${oldest}`, { ...ANY, youngest, oldest }), count(female), count(male)];
}

/**
 * A link to the faces that match a filter.
 *
 * @param {string} text
 * @param {import("./address.js").Filter} filter
 */
function look(text, filter) {
  const follow = (/** @type {Event} */ event) => {
    event.preventDefault();
    go({ view: "faces", filter });
  };
  return el("a", { href: `?${toQuery(filter)}`, onclick: follow }, text);
}

/**
 * @param {number | string} value
 * @param {string} name
 * @param {string} [kind]
 */
function figure(value, name, kind = "") {
  const text = typeof value === "number" ? count(value) : value;
  return el("li", { class: kind }, el("strong", {}, text), ` ${name}`);
}

/**
 * The counts by groups of ages, from the youngest to the oldest age in the catalog.
 *
 * @param {import("./service.js").AgeStats[]} ages
 * @returns {Group[]}
 */
function grouped(ages) {
  /** @type {Group[]} */
  const groups = [];
  const last = ages.at(-1)?.age ?? 0;
  for (let youngest = 0; youngest <= last; youngest += YEARS) {
    const oldest = youngest + YEARS - 1;
    const within = ages.filter(({ age }) => age >= youngest && age <= oldest);
    const sum = (/** @type {"female" | "male"} */ gender) =>
      within.reduce((total, each) => total + each[gender], 0);
    groups.push({ youngest, oldest, female: sum("female"), male: sum("male") });
  }
  return groups;
}
