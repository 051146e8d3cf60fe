import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { REPORTERS } from "../../src/report/index.ts";
import { json } from "../../src/report/json.ts";
import { readReport } from "../../src/report/read-json.ts";
import { sample, VIEW } from "./sample.ts";

const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** Structure words and keys stay as they are; whatever is free text gets something nasty put into it. */
function poisoned(report: Report, nasty: string): Report {
  const fixed = new Set(Object.values(JSON.parse(JSON.stringify(report.target))).map(String));
  const text = JSON.stringify(report, (key, value: unknown) => {
    const isFree = typeof value === "string" && FREE.has(key) && !fixed.has(value);
    return isFree
      ? `${value}${nasty}`
      : Array.isArray(value) && FREE.has(key)
        ? value.map((one) => (typeof one === "string" ? `${one}${nasty}` : one))
        : value;
  });
  return JSON.parse(text) as Report;
}
const FREE: ReadonlySet<string> = new Set([
  "lines",
  "line",
  "host",
  "text",
  "names",
  "record",
  "recipient",
  "shown",
  "subject",
  "value",
  "url",
  "source",
  "answer",
  "ip",
  "issuer",
]);

describe("text that others chose", () => {
  it.each(REPORTERS.map((reporter) => [reporter.id, reporter] as const))(
    "reaches no terminal unescaped through %s",
    (_, reporter) => {
      const nasty = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("\x1b[2J", "\u202e", "\u200b", "\n", "\x9b", "\u2066", "\r"),
      );
      fc.assert(
        fc.property(nasty, fc.boolean(), fc.boolean(), (poison, verbose, quiet) => {
          const view = { ...VIEW, verbose, quiet };
          expect(reporter.render(poisoned(sample(), poison), view)).not.toMatch(UNSAFE);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("survives JSON unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (poison) => {
        const report = poisoned(sample(), poison);
        expect(JSON.parse(json.render(report, VIEW))).toEqual(report);
        expect(readReport(json.render(report, VIEW))).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });
});
