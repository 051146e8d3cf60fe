import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGS } from "../src/model/cause.ts";
import { REPORTERS } from "../src/report/index.ts";
import { readReport } from "../src/report/read-json.ts";

const REPORT = "trace-listed";
const VIEW = { colour: false, width: 80, verbose: false, quiet: false };
/** Formats that say the same in every language need one golden; that of JSON is the saved report itself. */
const LANGUAGE_FREE = new Set(["json", "ndjson", "prometheus"]);
/** A page of a thousand lines is looked at in a browser, not read in a diff; html.test.ts holds it. */
const LOOKED_AT = new Set(["html"]);

describe("a saved report looks as it did when a person last read it (UPDATE_GOLDEN=1 after reading the change)", () => {
  const saved = `fixtures/reports/v1/${REPORT}.json`;
  const report = readReport(readFileSync(saved, "utf8"));
  for (const reporter of REPORTERS.filter(({ id }) => !LOOKED_AT.has(id))) {
    for (const lang of LANGUAGE_FREE.has(reporter.id) ? (["en"] as const) : LANGS) {
      it(`${reporter.id} in ${lang}`, () => {
        const path = reporter.id === "json" ? saved : `fixtures/golden/${REPORT}.${reporter.id}.${lang}`;
        const said = reporter.render(report, { ...VIEW, lang });
        if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, said);
        expect(existsSync(path)).toBe(true);
        expect(said).toBe(readFileSync(path, "utf8"));
      });
    }
  }
});
