import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RFCS } from "../knowledge/rfcs.ts";

/** Lists every RFC that the sources cite and where; fails on one that is unknown or obsolete. */
const cited = new Map<number, Set<string>>();
for (const path of [...files("src"), ...files("probes")]) {
  // What servers say of RFCs is their business.
  if (!path.endsWith(".ts") || /knowledge\/(rfcs\.ts|replies\/|providers\/)/.test(path)) continue;
  const text = readFileSync(path, "utf8");
  for (const [, number] of text.matchAll(/\b(?:RFC |rfc: )(\d{3,5})\b/g)) note(Number(number), path);
}

for (const [number, paths] of [...cited].sort(([a], [b]) => a - b)) {
  const rfc = RFCS[number];
  process.stdout.write(
    `RFC ${number}  ${rfc?.title ?? "UNKNOWN"}  (${paths.size} files, e.g. ${[...paths].sort()[0]})\n`,
  );
  if (rfc === undefined) fail(`RFC ${number} is not in src/knowledge/rfcs.ts: ${[...paths].join(", ")}`);
  else if (rfc.obsoletedBy !== undefined) {
    fail(`RFC ${number} was obsoleted by RFC ${rfc.obsoletedBy}: ${[...paths].join(", ")}`);
  }
}

function note(number: number, path: string): void {
  if (!Number.isInteger(number)) return;
  const paths = cited.get(number) ?? new Set();
  cited.set(number, paths.add(path));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}
