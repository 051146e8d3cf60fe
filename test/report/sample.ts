import { readFileSync } from "node:fs";
import type { Report } from "../../src/model/report.ts";
import { readReport } from "../../src/report/read-json.ts";
import type { View } from "../../src/report/reporter.ts";

/** The saved report that tests of reporters look at: a listing, a broken MX, a resolver that is refused. */
export function sampleText(): string {
  return readFileSync("fixtures/reports/v1/trace-listed.json", "utf8");
}

export function sample(): Report {
  return readReport(sampleText());
}

export const VIEW: View = { lang: "en", colour: false, width: 80, verbose: false, quiet: false };
