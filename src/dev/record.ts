import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { disguise } from "./anonymous.ts";
import { caseOfReport } from "./case-of-report.ts";

/** Runs mxray on the live network and prints what it saw as a `.case` file: `npm run record -- trace someone@example.org`. */
const folder = mkdtempSync(join(tmpdir(), "mxray-record-"));
try {
  const saved = join(folder, "report.json");
  const args = ["dist/bin/mxray.js", ...process.argv.slice(2), "--format", "json", "--output", saved];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status === 2 && process.argv.length < 4) process.exitCode = 2;
  else process.stdout.write(caseOfReport(JSON.parse(readFileSync(saved, "utf8")) as Report, disguise()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
