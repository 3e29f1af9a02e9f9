/** Builds elements, copies to the clipboard, saves files and makes screen readers speak. */

/** @typedef {Node | string | null | false} Child */

/**
 * Creates an element. Properties that start with "on" are listeners, others are attributes; null,
 * undefined and false are omitted.
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
 * Creates an SVG element.
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
 * The element with an id, which must exist.
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
 * Creates one of the page's icons.
 *
 * @param {string} name
 */
export function icon(name) {
  return svg("svg", { class: "icon", "aria-hidden": "true" }, svg("use", { href: `#i-${name}` }));
}

/**
 * Makes screen readers speak a text.
 *
 * @param {string} text
 */
export function say(text) {
  byId("said").textContent = text;
}

/**
 * Creates a button that copies a text and confirms it.
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
 * Copies a text. Browsers allow access to the clipboard only with TLS or on localhost; otherwise, the
 * deprecated command is used.
 *
 * @param {string} text
 */
async function copy(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Use the deprecated command.
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
 * Creates a button.
 *
 * @param {string} label
 * @param {() => unknown} action
 * @param {string} [kind] primary, quiet or danger
 */
export function button(label, action, kind = "") {
  return el("button", { type: "button", class: `button ${kind}`, onclick: action }, label);
}

/**
 * Creates a message in place of missing content: what happened and what to do.
 *
 * @param {string} title
 * @param {string} text
 * @param {string} [label] the label of the button for the action
 * @param {() => unknown} [action]
 */
export function notice(title, text, label = "", action = () => {}) {
  const act = label !== "" && button(label, action, "primary");
  return el("div", { class: "notice" }, el("h2", {}, title), el("p", {}, text), act);
}

/**
 * Creates a table. Each row has a cell per name.
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
