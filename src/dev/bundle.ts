import { chmodSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";

/**
 * Puts the compiled command line into a few files: reading five hundred small modules takes longer than all that
 * `explain` does with them. Each command stays a chunk of its own, loaded when it is called; packages stay outside.
 */
const folder = "dist/bin";
rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: { mxray: resolve("dist/src/cli/main.js") },
  platform: "node",
  external: /^(?![./])/,
});
await bundle.write({ dir: folder, format: "esm" });
chmodSync(join(folder, "mxray.js"), 0o755);
