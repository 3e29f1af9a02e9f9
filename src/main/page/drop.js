/** An area in which files can be dropped, with a button to select them. */

/**
 * @param {HTMLElement} zone contains a file input
 * @param {(files: File[]) => void} taken
 */
export function dropZone(zone, taken) {
  const input = /** @type {HTMLInputElement} */ (zone.querySelector("input[type=file]"));
  input.addEventListener("change", () => {
    taken([...(input.files ?? [])]);
    // Allows selecting the same file again.
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
