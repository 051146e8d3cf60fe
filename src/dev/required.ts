import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const PACKAGE_IMPORT = /^import ([^;"]+) from "([^."][^":]*)";$/gm;
const LOADER = "requiredHere";

/**
 * Makes the bundle require the packages of the older form (CommonJS) instead of importing them. What is imported of them Node
 * first searches for whatever it may export, which takes many times longer than to run it.
 */
export function required(): Plugin {
  return {
    name: "required",
    renderChunk(code) {
      const changed = code.replace(PACKAGE_IMPORT, (whole, names: string, name: string) =>
        isOlderForm(name) ? requiring(names, name) : whole,
      );
      if (changed === code) return null;
      const loader = `import { createRequire as ${LOADER} } from "node:module";`;
      return `${loader}\n${changed}`;
    },
  };
}

/** "ipaddr", "{ decode, encode as encoded }": as a declaration takes them. */
function requiring(names: string, name: string): string {
  return `const ${names.replaceAll(" as ", ": ")} = ${LOADER}(import.meta.url)(${JSON.stringify(name)});`;
}

function isOlderForm(name: string): boolean {
  const file = fileURLToPath(import.meta.resolve(name));
  if (extname(file) !== ".js") return extname(file) === ".cjs";
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const about = join(folder, "package.json");
    if (existsSync(about)) return JSON.parse(readFileSync(about, "utf8")).type !== "module";
  }
  return true;
}
