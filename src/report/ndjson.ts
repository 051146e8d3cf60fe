import { forJson } from "./escape/json.ts";
import type { Reporter } from "./reporter.ts";

/** One finding per line, most worth fixing first: for grep, jq and log collectors. */
export const ndjson: Reporter = {
  id: "ndjson",
  mediaType: "application/x-ndjson",
  render: (report) => report.diagnosis.findings.map((finding) => `${forJson(JSON.stringify(finding))}\n`).join(""),
};
