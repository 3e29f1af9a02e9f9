/** Tables for administrators: harvests and coverage. */

import { count, el, table } from "./dom.js";
import { askJson } from "./service.js";

/**
 * @typedef {object} Harvest
 * @property {string} source
 * @property {string} begun
 * @property {string} ended
 * @property {number} added
 * @property {number} known
 * @property {Record<string, number>} rejected
 * @property {string} [failure]
 */

/** @typedef {{source: string, added: number, looked_at: number, to_go: number}} Running */

/** @typedef {{minimum_age: number, maximum_age: number, female: number, male: number}} Group */

/** The maximum number of harvests shown. */
const SHOWN = 12;

/**
 * Builds the table of the last harvests.
 *
 * @param {RequestInit} options
 */
export async function harvests(options) {
  /** @type {{running?: Running, harvests: Harvest[]}} */
  const { running, harvests: all } = await askJson("admin/harvests", options);
  const now = running ? [el("p", {}, progress(running))] : [];
  if (all.length === 0) {
    return el("div", {}, ...now, el("p", { class: "hint" }, "No harvest has ended yet."));
  }
  const names = ["Source", "Ended", "Took", "New", "Known", "Rejected"];
  return el("div", {}, ...now, table(names, all.slice(0, SHOWN).map(row)));
}

/** @param {Running} running */
function progress({ source, added, looked_at, to_go }) {
  const left = to_go > 0 ? `, ${count(to_go)} to go` : "";
  return `In progress: ${source}, ${count(looked_at)} images examined, ${count(added)} new${left}`;
}

/** @param {Harvest} harvest */
function row({ source, begun, ended, added, known, rejected, failure }) {
  const reasons = Object.entries(rejected).map(([reason, number]) => `${number} ${readable(reason)}`);
  const seconds = Math.round((Date.parse(ended) - Date.parse(begun)) / 1000);
  return [
    source,
    new Date(ended).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" }),
    `${count(seconds)} s`,
    count(added),
    count(known),
    failure ?? (reasons.join(", ") || "none"),
  ];
}

/** @param {string} reason */
function readable(reason) {
  return reason.toLowerCase().replaceAll("_", " ");
}

/**
 * Builds the table of the number of faces by gender and age decade.
 *
 * @param {RequestInit} options
 */
export async function coverage(options) {
  /** @type {{faces: number, groups: Group[]}} */
  const { faces, groups } = await askJson("admin/coverage", options);
  const last = groups.findLastIndex(({ female, male }) => female + male > 0);
  const rows = groups
    .slice(0, Math.max(last + 1, 10))
    .map((group) => [
      `${group.minimum_age}–${group.maximum_age}`,
      count(group.female),
      count(group.male),
    ]);
  const total = el("p", {}, `${count(faces)} faces now`);
  return el("div", {}, total, table(["Ages", "Women", "Men"], rows));
}
