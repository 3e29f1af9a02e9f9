/** Small images of faces. */

import { original, picture } from "./address.js";
import { el } from "./dom.js";

/**
 * A small image of a face: the whole one where there is no small one, as on some other hosts.
 *
 * @param {{filename: string, image_url: string}} face
 * @param {number} width in pixels of CSS
 */
export function thumbnail(face, width) {
  const image = el("img", { src: picture(face, width), alt: "", loading: "lazy", width, height: width });
  image.addEventListener("error", () => image.setAttribute("src", original(face)), { once: true });
  return image;
}
