/** Texts to copy into pages and programs, by the controls of the page. */

import { BASE, SIZES, image, json, list, matching, view } from "./address.js";
import { names } from "./sources.js";

/** @typedef {import("./address.js").Filter} Filter */

/** How many faces the lists are made for. */
export const LIST = 100;

/**
 * The snippets, each with a name and what makes it.
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
 * The same for screens with more pixels.
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
 * For a shell.
 *
 * @param {string} text
 */
function quoted(text) {
  return `'${text.replaceAll("'", "%27")}'`;
}

/**
 * For an attribute of HTML.
 *
 * @param {string} text
 */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
