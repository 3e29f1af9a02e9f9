/** The administrator's credentials, which are only in memory: a reload of the page logs out. */

let credential = "";

/** The headers of an administrator's request; empty before the login. */
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
