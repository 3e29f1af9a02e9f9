/** Finds the nearest filter with matching faces for a filter without any. */

import { stats } from "./service.js";

/**
 * The nearest filter: with the same gender if there are such faces, otherwise with any, and with any
 * source; null if the catalog is empty.
 *
 * @param {import("./address.js").Filter} filter
 * @returns {Promise<Partial<import("./address.js").Filter> | null>}
 */
export async function nearest(filter) {
  const { ages } = await stats();
  const wanted = filter.gender === "female" || filter.gender === "male" ? [filter.gender] : [];
  for (const genders of [wanted, ["female", "male"]]) {
    const there = ages.filter((each) => genders.some((gender) => of(each, gender) > 0));
    const best = there.sort((a, b) => distance(a.age, filter) - distance(b.age, filter))[0];
    if (best) {
      const kept = genders === wanted ? filter.gender : "";
      return { gender: kept, source: "", ...around(best.age, filter) };
    }
  }
  return null;
}

/**
 * @param {import("./service.js").AgeStats} each
 * @param {string} gender
 */
function of(each, gender) {
  return gender === "female" ? each.female : each.male;
}

/**
 * The distance of an age from the wanted ages, in years.
 *
 * @param {number} age
 * @param {import("./address.js").Filter} filter
 */
function distance(age, { youngest, oldest }) {
  return Math.max(0, (youngest ?? 0) - age, age - (oldest ?? Infinity));
}

/**
 * The wanted ages, extended to include an age.
 *
 * @param {number} age
 * @param {import("./address.js").Filter} filter
 */
function around(age, { youngest, oldest }) {
  return {
    youngest: youngest === null ? null : Math.min(youngest, age),
    oldest: oldest === null ? null : Math.max(oldest, age),
  };
}
