/** Elements, the clipboard and what is said to screen readers. */

/** @typedef {Node | string | null | false} Child */

/**
 * Makes an element. A property that starts with "on" is a listener, others are attributes; one that is
 * null, undefined or false is left out.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [properties]
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function el(name, properties, ...children) {
  const element = document.createElement(name);
  fill(element, properties, children);
  return element;
}

/**
 * Makes an element of a drawing.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [properties]
 * @param {...Child} children
 */
export function svg(name, properties, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  fill(element, properties, children);
  return element;
}

/**
 * @param {Element} element
 * @param {Record<string, unknown>} [properties]
 * @param {Child[]} [children]
 */
function fill(element, properties = {}, children = []) {
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== false));
}

/**
 * The element with an id, which has to be there.
 *
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`no element ${id}`);
  }
  return element;
}

/**
 * A drawing of the page's icons.
 *
 * @param {string} name
 */
export function icon(name) {
  return svg("svg", { class: "icon", "aria-hidden": "true" }, svg("use", { href: `#i-${name}` }));
}

/**
 * Has screen readers say something.
 *
 * @param {string} text
 */
export function say(text) {
  byId("said").textContent = text;
}

/**
 * A button that copies a text and says so.
 *
 * @param {string} label
 * @param {() => string} text
 */
export function copyButton(label, text) {
  const caption = el("span", {}, label);
  const button = el("button", { type: "button", class: "button copy" }, icon("copy"), caption);
  button.addEventListener("click", async () => {
    const done = await copy(text());
    caption.textContent = done ? "Copied" : "Press Ctrl+C";
    say(done ? "Copied" : "The browser does not allow copying");
    setTimeout(() => (caption.textContent = label), 2000);
  });
  return button;
}

/**
 * Browsers give the clipboard only to pages with TLS or of this machine; the old way works elsewhere.
 *
 * @param {string} text
 */
async function copy(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The old way, then.
    }
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hidden";
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return done;
}

/**
 * Saves bytes as a file.
 *
 * @param {Blob} bytes
 * @param {string} name
 */
export function save(bytes, name) {
  const address = URL.createObjectURL(bytes);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/**
 * A button.
 *
 * @param {string} label
 * @param {() => unknown} action
 * @param {string} [kind] primary, quiet or danger
 */
export function button(label, action, kind = "") {
  return el("button", { type: "button", class: `button ${kind}`, onclick: action }, label);
}

/**
 * A message in the place of what is missing: what happened and what can be done.
 *
 * @param {string} title
 * @param {string} text
 * @param {string} [label] of the button that does it
 * @param {() => unknown} [action]
 */
export function notice(title, text, label = "", action = () => {}) {
  const act = label !== "" && button(label, action, "primary");
  return el("div", { class: "notice" }, el("h2", {}, title), el("p", {}, text), act);
}

/**
 * A table. Each row has a cell for each name.
 *
 * @param {string[]} names
 * @param {Child[][]} rows
 */
export function table(names, rows) {
  const line = (/** @type {string} */ cell, /** @type {Child[]} */ row) =>
    el("tr", {}, ...row.map((each) => el(cell, { scope: cell === "th" && "col" }, each)));
  const head = el("thead", {}, line("th", names));
  return el("table", {}, head, el("tbody", {}, ...rows.map((row) => line("td", row))));
}

/** @param {number} number */
export function count(number) {
  return number.toLocaleString("en");
}
