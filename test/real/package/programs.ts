import { chmodSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { removeFolder, workFolder } from "../internet/leftovers.ts";

/** A folder to work in, with this checkout's build under the names that a recipe calls it by. */
export interface Programs {
  readonly folder: string;
  readonly path: string;
  /** Puts a program of its own there. */
  add(name: string, script: string): void;
  remove(): void;
}

/** `mxray` as if installed globally, and `npx --yes mxray…` as if it had been fetched. */
export function programs(): Programs {
  const folder = workFolder("recipe");
  const add = (name: string, script: string) => {
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  };
  const mxray = resolve("dist/bin/mxray.js");
  add("mxray", `#!/bin/sh\nexec node ${mxray} "$@"\n`);
  add("npx", `#!/bin/sh\nshift 2\nexec node ${mxray} "$@"\n`);
  const path = `${folder}:${process.env["PATH"]}`;
  return { folder, path, add, remove: () => removeFolder(folder) };
}
