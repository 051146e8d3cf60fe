import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CaseFile, parseCase } from "../world/scripted/case-file.ts";

/** What `--lab` shows without a name: the small company of the first steps. */
export const DEFAULT_CASE = "acme";

/** The names of the cases that come with the package. */
export function bundledCases(): readonly string[] {
  return readdirSync(labFolder())
    .filter((file) => file.endsWith(".case"))
    .map((file) => file.slice(0, -".case".length))
    .sort();
}

/** Reads a bundled case by name, or any case by path; null when there is none. */
export function openCase(nameOrPath: string): CaseFile | null {
  const bundled = bundledCases().includes(nameOrPath) ? join(labFolder(), `${nameOrPath}.case`) : null;
  const file = bundled ?? (nameOrPath.endsWith(".case") && existsSync(nameOrPath) ? nameOrPath : null);
  return file === null ? null : parseCase(readFileSync(file, "utf8"), file);
}

/** `fixtures/lab` of the package, whether this runs from the sources or from `dist`. */
function labFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const lab = join(folder, "fixtures", "lab");
    if (existsSync(lab)) return lab;
    if (folder === dirname(folder)) throw new Error("fixtures/lab is missing from this installation");
  }
}
