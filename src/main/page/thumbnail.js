/** Thumbnails of faces. */

import { original, picture } from "./address.js";
import { el } from "./dom.js";

/**
 * Creates a thumbnail; it falls back to the original if there is none, as on some other hosts.
 *
 * @param {{filename: string, image_url: string}} face
 * @param {number} width in CSS pixels
 */
export function thumbnail(face, width) {
  const image = el("img", { src: picture(face, width), alt: "", loading: "lazy", width, height: width });
  image.addEventListener("error", () => image.setAttribute("src", original(face)), { once: true });
  return image;
}
