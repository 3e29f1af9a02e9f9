/** A place to drop files, with a button for those who choose them. */

/**
 * @param {HTMLElement} zone holds an input for files
 * @param {(files: File[]) => void} taken
 */
export function dropZone(zone, taken) {
  const input = /** @type {HTMLInputElement} */ (zone.querySelector("input[type=file]"));
  input.addEventListener("change", () => {
    taken([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = "";
  });
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    taken([...(event.dataTransfer?.files ?? [])]);
  });
}
