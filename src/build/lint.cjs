// Lints the scripts of the page: node src/build/lint.cjs path/to/jshint.js
const fs = require("fs");
const path = require("path");
const { JSHINT } = require(path.resolve(process.argv[2]));

const options = JSON.parse(fs.readFileSync(path.join(__dirname, "jshint.json"), "utf8"));
const scripts = path.join(__dirname, "..", "main", "page");

for (const folder of [scripts, path.join(scripts, "docs")]) {
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    JSHINT(fs.readFileSync(path.join(folder, file), "utf8"), { ...options });
    for (const { line, character, reason, code } of JSHINT.errors) {
      console.log(`${file}:${line}:${character} ${reason} (${code})`);
      process.exitCode = 1;
    }
  }
}
