/** Administration: the login form, harvests, coverage, uploads and takedowns. */

import { byId, el, notice, say } from "./dom.js";
import { dropZone } from "./drop.js";
import { coverage, harvests } from "./admin-tables.js";
import { authorization, logIn, logOut } from "./login.js";
import { ask, message } from "./service.js";
import { upload } from "./upload.js";

const login = /** @type {HTMLFormElement} */ (byId("login"));
const takedown = /** @type {HTMLFormElement} */ (byId("takedown"));
const work = byId("admin-work");

/** The interval at which harvests are reloaded, in milliseconds. */
const LOOK = 5000;

export function begin() {
  login.addEventListener("submit", enter);
  byId("logout").addEventListener("click", leave);
  byId("harvest-now").addEventListener("click", harvestNow);
  takedown.addEventListener("submit", takeDown);
  dropZone(byId("upload-drop"), (files) =>
    upload(files, /** @type {HTMLFormElement} */ (byId("upload")), byId("upload-result")),
  );
  show();
}

/**
 * Fills in the form for the takedown of a face.
 *
 * @param {string} filename
 */
export function takedownOf(filename) {
  field(takedown, "filename").value = filename;
  field(takedown, "reason").focus();
}

/** @param {Event} event */
async function enter(event) {
  event.preventDefault();
  logIn(field(login, "name").value, field(login, "password").value);
  byId("login-result").replaceChildren();
  try {
    await ask("admin/coverage", asAdmin());
    login.reset();
    say("You are logged in");
    show();
  } catch (error) {
    logOut();
    byId("login-result").replaceChildren(notice("The log-in failed", message(error)));
  }
}

function leave() {
  logOut();
  say("You are logged out");
  show();
}

function show() {
  const inside = authorization() !== "";
  login.hidden = inside;
  work.hidden = !inside;
  if (inside) {
    refresh();
  } else {
    byId("upload-result").replaceChildren();
    byId("takedown-result").replaceChildren();
  }
}

/** Reloads harvests and coverage, and repeats this while they are visible. */
async function refresh() {
  if (!authorization()) {
    return;
  }
  if (document.visibilityState === "visible" && !byId("admin").hidden) {
    await fill("harvests", harvests);
    await fill("coverage", coverage);
  }
  setTimeout(refresh, LOOK);
}

/**
 * @param {string} id
 * @param {(options: RequestInit) => Promise<Node>} content
 */
async function fill(id, content) {
  try {
    byId(id).replaceChildren(await content(asAdmin()));
  } catch (error) {
    byId(id).replaceChildren(el("p", { class: "wrong" }, message(error)));
  }
}

async function harvestNow() {
  await report("harvest-result", async () => {
    await ask("admin/harvests", { ...asAdmin(), method: "POST" });
    return "The harvest starts in a moment. Its result is listed when it has ended.";
  });
}

/** @param {Event} event */
async function takeDown(event) {
  event.preventDefault();
  const filename = field(takedown, "filename").value.trim();
  const reason = new URLSearchParams({ reason: field(takedown, "reason").value });
  await report("takedown-result", async () => {
    const path = `admin/faces/${encodeURIComponent(filename)}?${reason}`;
    const answer = await ask(path, { ...asAdmin(), method: "DELETE" });
    const taken = await answer.json();
    takedown.reset();
    return `${taken.filename} was taken down.`;
  });
}

/**
 * Runs an action and shows its result.
 *
 * @param {string} id
 * @param {() => Promise<string>} task
 */
async function report(id, task) {
  const place = byId(id);
  try {
    place.className = "done";
    place.textContent = await task();
  } catch (error) {
    place.className = "wrong";
    place.textContent = message(error);
  }
}

/**
 * The options of an administrator's request. They exclude the browser's own credentials, so that the
 * browser does not show its login dialog.
 *
 * @returns {RequestInit}
 */
export function asAdmin() {
  return { headers: { Authorization: authorization() }, credentials: "omit" };
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function field(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}
