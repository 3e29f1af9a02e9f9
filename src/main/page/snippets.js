/** Snippets to copy into pages and programs, which depend on the controls of the page. */

import { BASE, SIZES, image, json, list, matching, view } from "./address.js";
import { names } from "./sources.js";

/** @typedef {import("./address.js").Filter} Filter */

/** The number of faces in lists. */
export const LIST = 100;

/**
 * The functions that build the snippets, by name.
 *
 * @type {Record<string, (filter: Filter) => string>}
 */
export const SNIPPETS = {
  HTML: html,
  Markdown: (filter) => `![A face](${view(filter)})`,
  curl: (filter) => `curl -o face.jpg ${quoted(image(filter))}\ncurl ${quoted(json(filter))}`,
  JavaScript: (filter) => `const answer = await fetch(
  "${json(filter)}",
);
const face = await answer.json();
console.log(face.gender, face.age, face.image_url);`,
  Java: java,
  Python: (filter) => `import json
from urllib.request import urlopen

url = "${json(filter)}"
face = json.load(urlopen(url))
print(face["gender"], face["age"], face["image_url"])`,
  CSV: (filter) => list(filter, LIST, "csv"),
  ZIP: (filter) => list(filter, LIST, "zip"),
};

/** @param {Filter} filter */
function html(filter) {
  const { size } = filter;
  const side = size === null ? "" : `\n     width="${size}" height="${size}"`;
  return `<img src="${escaped(view(filter))}"${set(filter)}${side}
     alt="A face">`;
}

/**
 * The srcset attribute for high-resolution screens.
 *
 * @param {Filter} filter
 */
function set(filter) {
  const size = filter.size;
  const larger = size && SIZES.find((each) => each >= size * 2);
  const address = larger ? view(filter, larger) : view(filter);
  return address === view(filter) ? "" : `\n     srcset="${escaped(address)} 2x"`;
}

/** @param {Filter} filter */
function java(filter) {
  const query = matching(filter);
  const gender = filter.gender ? `Gender.${filter.gender.toUpperCase()}` : "null";
  const ages = `${query.get("minimum_age") ?? "null"}, ${query.get("maximum_age") ?? "null"}`;
  const seed = filter.seed ? JSON.stringify(filter.seed) : "null";
  const sources = names(filter.source).map((name) => JSON.stringify(name)).join(", ");
  return `// generated: openapi-generator-cli generate
//   -i ${BASE}openapi -g java --library native
ApiClient client = new ApiClient();
client.updateBaseUri("${BASE.slice(0, -1)}");
Face face = new FaceApi(client)
    .getFace(${gender}, ${ages}, ${seed}, null, null, ${sources ? `List.of(${sources})` : "null"});
System.out.println(face.getImageUrl());`;
}

/**
 * Quotes a text for a shell.
 *
 * @param {string} text
 */
function quoted(text) {
  return `'${text.replaceAll("'", "%27")}'`;
}

/**
 * Escapes a text for an HTML attribute.
 *
 * @param {string} text
 */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
