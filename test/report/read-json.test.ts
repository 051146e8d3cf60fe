import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REPORTERS } from "../../src/report/index.ts";
import { json } from "../../src/report/json.ts";
import { readReport, UnreadableReport } from "../../src/report/read-json.ts";
import { sample, sampleText, VIEW } from "./sample.ts";

function refused(text: string): UnreadableReport {
  try {
    readReport(text);
  } catch (error) {
    if (error instanceof UnreadableReport) return error;
    throw error;
  }
  throw new Error("it was read");
}

function changed(change: (report: ReturnType<typeof loose>) => void): string {
  const report = loose();
  change(report);
  return JSON.stringify(report);
}

function loose(): Record<string, never> & {
  observations: Record<string, unknown>[];
  diagnosis: { findings: Record<string, unknown>[] };
} {
  return JSON.parse(sampleText());
}

describe("readReport", () => {
  it("reads a saved report back as what was written", () => {
    expect(readReport(json.render(sample(), VIEW))).toEqual(sample());
  });

  it("lets fields through that it does not know", () => {
    expect(readReport(changed((report) => Object.assign(report, { later: 1 })))).toMatchObject({ later: 1 });
  });

  it("leaves out looks of a kind that a newer version added", () => {
    const text = changed((report) => report.observations.push({ kind: "kind-of-tomorrow", id: "x" }));
    expect(readReport(text).observations).toEqual(sample().observations);
  });

  it("says what is no JSON", () => {
    expect(refused("FAIL  example.org").reason).toBe("not-json");
  });

  it("says when a newer version wrote it", () => {
    expect(refused(changed((report) => Object.assign(report, { schema: 2 }))).reason).toBe("newer");
  });

  it("says where a value is missing or of the wrong kind", () => {
    const flaw = refused(changed((report) => Object.assign(report.diagnosis.findings[1] ?? {}, { severity: "awful" })));
    expect(flaw).toMatchObject({ path: "diagnosis.findings[1].severity", expected: "blocks | hinders | risks" });
    const missing = refused(changed((report) => Object.assign(report.observations[0] ?? {}, { outcome: undefined })));
    expect(missing.path).toBe("observations[0].outcome");
  });

  it("takes no inherited name for a kind", () => {
    const text = changed((report) => report.observations.push({ kind: "constructor", id: "x" }));
    expect(readReport(text).observations).toEqual(sample().observations);
  });

  it("either refuses what somebody tampered with or can show it in every format", () => {
    const paths = pathsOf(JSON.parse(sampleText()));
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.string(),
      fc.constantFrom("__proto__", "tls", -1, null, [], {}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        const report: unknown = JSON.parse(sampleText());
        put(report, path, value);
        let read: ReturnType<typeof readReport>;
        try {
          read = readReport(JSON.stringify(report));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableReport);
          return;
        }
        for (const reporter of REPORTERS)
          expect(typeof reporter.render(read, { ...VIEW, verbose: true })).toBe("string");
      }),
      { numRuns: 400 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = entries.flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function put(root: unknown, path: Path, value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
}
