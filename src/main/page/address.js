/** The URLs of the service. All URLs that the page requests or shows for copying are built here. */

/** The sizes of images that the server renders, in pixels. */
export const SIZES = [32, 48, 64, 96, 128, 192, 256, 350, 512, 768, 1024];

/**
 * Which faces are selected, and the form of their images. An empty text or null means any.
 *
 * @typedef {object} Filter
 * @property {string} gender female or male
 * @property {number | null} youngest
 * @property {number | null} oldest
 * @property {string} seed
 * @property {number | null} size
 * @property {string} shape circle; empty for a square
 * @property {string} source the names of sources, as a line of CSV
 */

/** @type {Filter} */
export const ANY = { gender: "", youngest: null, oldest: null, seed: "", size: null, shape: "", source: "" };

/** The URL of the service, with a slash at the end. */
export const BASE = new URL(".", document.baseURI).href;

/**
 * The query parameters that select faces.
 *
 * @param {Filter} filter
 */
export function matching(filter) {
  const query = new URLSearchParams();
  put(query, "gender", filter.gender);
  put(query, "minimum_age", filter.youngest);
  put(query, "maximum_age", filter.oldest);
  put(query, "source", filter.source);
  return query;
}

/**
 * The query parameters that select faces and choose one by a seed.
 *
 * @param {Filter} filter
 */
function choosing(filter) {
  const query = matching(filter);
  put(query, "seed", filter.seed);
  return query;
}

/**
 * The query parameters for the form of an image.
 *
 * @param {Filter} filter
 * @param {number | null} size
 */
function showing(filter, size) {
  const query = choosing(filter);
  put(query, "size", size);
  put(query, "shape", filter.shape);
  return query;
}

/**
 * All values of a filter, as a query for the address bar.
 *
 * @param {Filter} filter
 */
export function toQuery(filter) {
  const query = choosing(filter);
  put(query, "size", filter.size);
  put(query, "shape", filter.shape);
  return query;
}

/**
 * @param {URLSearchParams} query
 * @returns {Filter}
 */
export function fromQuery(query) {
  const size = number(query.get("size"));
  const gender = (query.get("gender") ?? "").toLowerCase();
  return {
    gender: ["female", "male"].includes(gender) ? gender : "",
    youngest: number(query.get("minimum_age")),
    oldest: number(query.get("maximum_age")),
    seed: query.get("seed") ?? "",
    size: size && (SIZES.find((each) => each >= size) ?? null),
    shape: query.get("shape") === "circle" ? "circle" : "",
    source: query.getAll("source").join(","),
  };
}

/**
 * The URL that redirects to the image of a matching face.
 *
 * @param {Filter} filter
 * @param {number | null} [size]
 */
export function view(filter, size = filter.size) {
  return address("face/view", showing(filter, size));
}

/**
 * The URL that returns the image of a matching face itself.
 *
 * @param {Filter} filter
 */
export function image(filter) {
  return address("face/image", showing(filter, filter.size));
}

/** @param {Filter} filter */
export function json(filter) {
  return address("face/json", choosing(filter));
}

/**
 * The URL of a list of faces.
 *
 * @param {Filter} filter
 * @param {number} count
 * @param {string} [format] csv or zip; JSON otherwise
 */
export function list(filter, count, format) {
  const query = choosing(filter);
  put(query, "count", count);
  put(query, "format", format);
  if (format === "zip") {
    put(query, "size", filter.size);
    put(query, "shape", filter.shape);
  }
  return address("faces", query);
}

/**
 * The URL of a face's image, large enough for a width on this screen.
 *
 * @param {{filename: string, image_url: string}} face
 * @param {number} width in CSS pixels
 */
export function picture(face, width) {
  const wanted = width * Math.min(window.devicePixelRatio, 2);
  const size = isHere(face) ? SIZES.find((each) => each >= wanted) : undefined;
  return original(face, size ? `${size}/` : "");
}

/**
 * The URL of a face's image. If the image is on this server, the URL is derived from that of this page,
 * so that it does not depend on the host name that a proxy uses.
 *
 * @param {{filename: string, image_url: string}} face
 * @param {string} [form] the prefix that selects a form of the image, such as thumb_ or 96/
 */
export function original(face, form = "") {
  const place = isHere(face) ? `${BASE}content/` : face.image_url.slice(0, -face.filename.length);
  return place + form + face.filename;
}

/** @param {{filename: string, image_url: string}} face */
function isHere({ filename, image_url: address }) {
  return address.endsWith(`/content/${filename}`);
}

/**
 * @param {string} path
 * @param {URLSearchParams} query
 */
function address(path, query) {
  const text = query.toString();
  return BASE + path + (text ? `?${text}` : "");
}

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {string | number | null | undefined} value
 */
function put(query, name, value) {
  if (value !== "" && value !== null && value !== undefined) {
    query.set(name, String(value));
  }
}

/** @param {string | null} text */
function number(text) {
  return text && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}
