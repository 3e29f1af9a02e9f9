/** Uploads images in groups. */

import { asAdmin } from "./admin.js";
import { el, say } from "./dom.js";
import { ask, message } from "./service.js";
import { go } from "./state.js";

/** The maximum number of images per request. */
const MOST = 20;

/** @typedef {{file: string, outcome: string, filename?: string, detail?: string}} Uploaded */

/**
 * Uploads images, one request after another, and lists the outcome of each image.
 *
 * @param {File[]} files
 * @param {HTMLFormElement} form contains gender, age and source
 * @param {HTMLElement} result
 */
export async function upload(files, form, result) {
  const list = el("ul", { class: "uploads" });
  const bar = el("progress", { max: files.length, value: 0, "aria-label": "Upload" });
  result.replaceChildren(bar, list);
  for (let start = 0; start < files.length; start += MOST) {
    const some = files.slice(start, start + MOST);
    list.append(...(await outcomes(some, form)));
    bar.setAttribute("value", String(start + some.length));
  }
  bar.remove();
  say(`Sending ${files.length} images`);
}

/**
 * @param {File[]} files
 * @param {HTMLFormElement} form
 */
async function outcomes(files, form) {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") {
      body.append(name, value);
    }
  }
  files.forEach((file) => body.append("image", file));
  try {
    const answer = await ask("admin/faces", { ...asAdmin(), method: "POST", body });
    /** @type {{images: Uploaded[]}} */
    const { images } = await answer.json();
    return images.map(item);
  } catch (error) {
    return [el("li", { class: "wrong" }, message(error))];
  }
}

/** @param {Uploaded} image */
function item({ file, outcome, filename, detail }) {
  const open = (/** @type {Event} */ event) => {
    event.preventDefault();
    go({ face: filename ?? "" });
  };
  const face = filename
    ? el("a", { href: `?face=${filename}`, onclick: open }, filename)
    : (detail ?? "");
  return el("li", { class: outcome === "rejected" && "wrong" }, `${file}: ${outcome} `, face);
}
