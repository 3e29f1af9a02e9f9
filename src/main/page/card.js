/** The card of a face: its image, its papers and the actions on it. */

import { original } from "./address.js";
import { authorization } from "./login.js";
import { button, byId, copyButton, el, icon, notice } from "./dom.js";
import { askJson, message, person } from "./service.js";
import { current, follow, go } from "./state.js";

/**
 * @typedef {object} Papers
 * @property {string} [licence]
 * @property {string} [attribution]
 * @property {string} [origin]
 * @property {string} [prompt]
 * @property {boolean} gender_stated
 * @property {boolean} age_stated
 * @property {{model: string}} [estimate]
 */

/** @typedef {import("./service.js").Face & {papers?: Papers}} KnownFace */

const dialog = /** @type {HTMLDialogElement} */ (byId("card"));

/** The labels of a face's properties, which are shown if known. */
const TOLD = {
  gender: "Gender",
  age: "Age",
  source: "Source",
  licence: "Licence",
  attribution: "Attribution",
  origin: "Origin",
  prompt: "Prompt",
  labelled_by: "Labelled by",
  added_at: "Added",
  last_served_at: "Served before",
  filename: "Name",
};

export function card() {
  dialog.addEventListener("close", () => current().face && go({ face: "" }));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  byId("card-close").addEventListener("click", () => dialog.close());
  follow(({ face }) => {
    if (!face) {
      dialog.close();
    } else if (dialog.dataset.face !== face || !dialog.open) {
      dialog.dataset.face = face;
      open(face);
    }
  });
}

/** @param {string} filename */
async function open(filename) {
  const body = byId("card-body");
  body.replaceChildren(el("p", { class: "loading" }, "Loading…"));
  byId("card-title").textContent = "A face";
  if (!dialog.open) {
    dialog.showModal();
  }
  try {
    /** @type {KnownFace} */
    const face = await askJson(`faces/${filename}`);
    if (current().face === filename) {
      byId("card-title").textContent = `${person(face.gender)}, ${face.age}`;
      body.replaceChildren(image(face), told(face));
    }
  } catch (error) {
    body.replaceChildren(notice("There is no such face", message(error)));
  }
}

/** @param {KnownFace} face */
function image(face) {
  const alt = `${person(face.gender)} of ${face.age}`;
  return el("img", { src: original(face), alt, class: "portrait" });
}

/** @param {KnownFace} face */
function told(face) {
  /** @type {Record<string, unknown>} */
  const known = { ...face, ...face.papers, labelled_by: face.papers && labelledBy(face.papers) };
  const rows = Object.entries(TOLD)
    .filter(([key]) => known[key] !== undefined)
    .map(([key, label]) =>
      el("div", {}, el("dt", {}, label), el("dd", {}, readable(key, String(known[key])))),
    );
  const text = JSON.stringify(face, null, 2);
  const address = original(face);
  return el(
    "div",
    { class: "papers" },
    el("dl", {}, ...rows),
    el(
      "div",
      { class: "actions" },
      el(
        "a",
        { href: address, download: face.filename, class: "button primary" },
        icon("save"),
        "Download",
      ),
      copyButton("Copy address", () => address),
      copyButton("Copy JSON", () => text),
      authorization() ? takedown(face.filename) : null,
    ),
    el(
      "p",
      { class: "permanent" },
      "Permanent address: ",
      el("a", { href: address }, address),
    ),
    el("details", {}, el("summary", {}, "JSON"), el("pre", { tabindex: 0 }, el("code", {}, text))),
  );
}

/** @param {string} filename */
function takedown(filename) {
  const leave = () => {
    go({ view: "admin", face: "" });
    import("./admin.js").then((admin) => admin.takedownOf(filename));
  };
  return button("Take down…", leave, "danger");
}

/** @param {Papers} papers */
function labelledBy({ gender_stated, age_stated, estimate }) {
  const model = estimate?.model ?? "a model";
  if (gender_stated && age_stated) {
    return "its source";
  }
  return gender_stated || age_stated ? `its source and ${model}` : model;
}

/**
 * @param {string} key
 * @param {string} value
 */
function readable(key, value) {
  const date = key.endsWith("_at");
  return date ? new Date(value).toLocaleString("en", { dateStyle: "long", timeStyle: "short" }) : value;
}
