import { forJson } from "./escape/json.ts";
import type { Reporter } from "./reporter.ts";

/** The whole report, for programs and for keeping: `diagnose` and `render` read it back. */
export const json: Reporter = {
  id: "json",
  mediaType: "application/json",
  render: (report) => `${forJson(JSON.stringify(report, null, 2))}\n`,
};
