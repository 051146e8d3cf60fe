import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGS } from "../src/model/cause.ts";
import { REPORTERS } from "../src/report/index.ts";
import { readReport } from "../src/report/read-json.ts";

const REPORT = "trace-listed";
const VIEW = { colour: false, width: 80, verbose: false, quiet: false };
/** Formats that say the same in every language need one golden; that of JSON is the saved report itself. */
const LANGUAGE_FREE = new Set(["json", "ndjson", "prometheus"]);

describe("a saved report looks as it did when a person last read it (UPDATE_GOLDEN=1 after reading the change)", () => {
  const saved = `fixtures/reports/v1/${REPORT}.json`;
  const report = readReport(readFileSync(saved, "utf8"));
  for (const reporter of REPORTERS) {
    for (const lang of LANGUAGE_FREE.has(reporter.id) ? (["en"] as const) : LANGS) {
      it(`${reporter.id} in ${lang}`, () => {
        const path = reporter.id === "json" ? saved : `fixtures/golden/${REPORT}.${reporter.id}.${lang}`;
        const said = readable(reporter.render(report, { ...VIEW, lang }), reporter.id);
        if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, said);
        expect(existsSync(path)).toBe(true);
        expect(said).toBe(readFileSync(path, "utf8"));
      });
    }
  }
});

/** Of a page, what is read: its style and its script are looked at in a browser. One element a line, so that a change can be seen. */
function readable(said: string, format: string): string {
  if (format !== "html") return said;
  const page = said.replace(/<(style|script)[\s\S]*?<\/\1>/g, "<$1/>").replace(/sha256-[\w+/=]+/g, "sha256-…");
  return page.replace(/(?<=>)(?=<(?!\/))/g, "\n");
}
