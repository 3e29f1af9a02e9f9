/** Starts the page with the faces. The modules of other views are loaded when they are first shown. */

import { card } from "./card.js";
import { controls } from "./controls.js";
import { byId, notice } from "./dom.js";
import { panel } from "./panel.js";
import { message } from "./service.js";
import { address, current, follow, go } from "./state.js";
import { faces } from "./wall.js";

/** @type {Record<string, () => Promise<{begin: () => void}>>} */
const LATER = {
  people: () => import("./people.js"),
  catalog: () => import("./catalog.js"),
  admin: () => import("./admin.js"),
};

/** @type {Set<string>} */
const begun = new Set();

follow(({ view }) => {
  for (const section of document.querySelectorAll("main > section")) {
    /** @type {HTMLElement} */ (section).hidden = section.id !== view;
  }
  for (const link of document.querySelectorAll("nav a[data-view]")) {
    const name = /** @type {HTMLElement} */ (link).dataset.view ?? "";
    link.setAttribute("href", address({ ...current(), view: name, face: "" }));
    link.setAttribute("aria-current", name === view ? "page" : "false");
    if (name === view) {
      document.title = `${link.textContent} · fakeface`;
    }
  }
  begin(view);
});

/**
 * Loads and starts a view, once.
 *
 * @param {string} view
 */
async function begin(view) {
  const load = LATER[view];
  if (!load || begun.has(view)) {
    return;
  }
  begun.add(view);
  try {
    (await load()).begin();
  } catch (error) {
    begun.delete(view);
    byId(view).append(notice("This part could not be loaded", message(error)));
  }
}

for (const link of document.querySelectorAll("a[data-view]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go({ view: /** @type {HTMLElement} */ (link).dataset.view ?? "faces", face: "" });
  });
}
// The fragment of the URL selects the view.
document.querySelector(".skip")?.addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
controls();
panel();
faces();
card();
