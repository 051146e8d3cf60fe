import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { reportSchema } from "../../src/report/json-schema.ts";
import { schemaFlaws } from "../support/json-schema.ts";
import { sample } from "./sample.ts";

const flaws = (report: unknown) => schemaFlaws(report, reportSchema);

describe("the schema of a report", () => {
  const saved = readdirSync("fixtures/reports/v1").filter((name) => name.endsWith(".json"));

  it.each(saved)("holds for the saved report %s", (name) => {
    expect(flaws(JSON.parse(readFileSync(`fixtures/reports/v1/${name}`, "utf8")))).toEqual([]);
  });

  it("lets unknown fields through, since fields are added", () => {
    expect(flaws({ ...sample(), later: { any: "thing" } })).toEqual([]);
  });

  it.each<readonly [string, (report: Report) => unknown]>([
    ["another schema number", (report) => ({ ...report, schema: 2 })],
    ["an unknown verdict", (report) => ({ ...report, verdict: "maybe" })],
    ["a missing diagnosis", ({ diagnosis: _, ...rest }) => rest],
    ["a time that is none", (report) => ({ ...report, started: "yesterday" })],
    ["a finding without evidence", (report) => withFinding(report, { evidence: [] })],
    ["a finding with an unknown owner", (report) => withFinding(report, { owner: "somebody" })],
    [
      "a remedy with a change of no kind",
      (report) => withFinding(report, { remedies: [{ id: "x", who: "tester", change: {} }] }),
    ],
  ])("refuses %s", (_, spoil) => {
    expect(flaws(spoil(sample()))).not.toEqual([]);
  });

  it("requires every field that a report of this version has", () => {
    for (const field of Object.keys(sample())) {
      const { [field as keyof Report]: _, ...rest } = sample();
      expect(flaws(rest)).not.toEqual([]);
    }
  });
});

function withFinding(report: Report, change: object): unknown {
  const [first, ...rest] = report.diagnosis.findings;
  return { ...report, diagnosis: { ...report.diagnosis, findings: [{ ...first, ...change }, ...rest] } };
}
