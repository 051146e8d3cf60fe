import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { isKeptBeside, keptBeside } from "./kept-beside.ts";
import { required } from "./required.ts";

/**
 * Puts the compiled command line into a few files: reading five hundred small modules takes longer than all that
 * `explain` does with them. What every run needs is one file, what reads replies another, what judges a third; the rest of each
 * command stays a chunk of its own, loaded when it is called; packages stay outside. Names are kept, so that the trace of a bug
 * can be read.
 */
const sources = resolve("dist/src");
const folder = "dist/bin";
const main = join(sources, "cli/main.js");
const start = cameAlongWith("cli/run.js", "cli/main.js");
const reading = cameAlongWith("cli/commands/explain.js");
const understanding = cameAlongWith("cli/log-summary.js", "cli/explained-lines.js");
const judging = cameAlongWith("causes/index.js", "investigate/make-report.js", "report/text.js");
rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: { mxray: main },
  platform: "node",
  external: /^(?![./\0])/,
  plugins: [keptBeside(sources), required()],
});
await bundle.write({
  dir: folder,
  format: "esm",
  minify: { compress: true, mangle: false, codegen: true },
  codeSplitting: {
    groups: [
      // The main module waits for the others: they must not wait for it.
      { name: "start", test: (id) => id !== main && start.has(id), priority: 4 },
      { name: "reading", test: (id) => reading.has(id), priority: 3 },
      { name: "understanding", test: (id) => understanding.has(id), priority: 2 },
      { name: "judging", test: (id) => judging.has(id), priority: 1 },
    ],
  },
});
for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) inLatinLetters(join(folder, file));
chmodSync(join(folder, "mxray.js"), 0o755);

/** These modules and all that they import, but for what they import only when it is called, and what is kept beside the code. */
function cameAlongWith(...modules: readonly string[]): ReadonlySet<string> {
  const found = new Set(modules.map((module) => join(sources, module)));
  for (const module of found) {
    if (isKeptBeside(sources, module)) continue;
    for (const [, to = ""] of readFileSync(module, "utf8").matchAll(/^(?:import|export) [^;]*?from "(\.[^"]+)";/gm)) {
      found.add(resolve(dirname(module), to));
    }
  }
  return found;
}

/** One letter beyond Latin makes the engine hold all of a file in twice the memory. */
function inLatinLetters(file: string): void {
  const code = readFileSync(file, "utf8");
  writeFileSync(
    file,
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
