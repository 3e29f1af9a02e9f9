/** The administrator's credential: in memory alone, so that a reload forgets it. */

let credential = "";

/** The header of an administrator's request; empty before a log-in. */
export function authorization() {
  return credential;
}

/**
 * @param {string} name
 * @param {string} password
 */
export function logIn(name, password) {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  credential = `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

export function logOut() {
  credential = "";
}
