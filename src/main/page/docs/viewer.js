/** The API viewer for the OpenAPI document of this server. */

/** @type {any} */ (globalThis).SwaggerUIBundle({
  dom_id: "#viewer",
  url: "openapi",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: -1,
  tryItOutEnabled: true,
  validatorUrl: null,
});

const dark = matchMedia("(prefers-color-scheme: dark)");
const show = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", show);
show();
