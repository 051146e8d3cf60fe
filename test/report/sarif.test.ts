import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/cause.ts";
import type { Report } from "../../src/model/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import { ATTACKS, blind, poisoned, UNSAFE } from "./poisoned.ts";
import { sample, VIEW } from "./sample.ts";

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Note[] },
      ];
      readonly results: readonly Result[];
    },
  ];
}
interface Note {
  readonly level: string;
  readonly descriptor: { readonly id: string };
  readonly message: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      readonly logicalLocations: readonly [{ readonly name: string }];
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const read = (report: Report, view = VIEW) => (JSON.parse(sarif.render(report, view)) as Log).runs[0];

describe("sarif", () => {
  it("has one rule per cause found, and every result points at its rule", () => {
    const { tool, results } = read(sample());
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.map(({ ruleIndex }) => ids[ruleIndex])).toEqual(
      sample().diagnosis.findings.map(({ cause }) => cause),
    );
  });

  it("levels follow the severity, and the tester's own troubles are notes", () => {
    const levels = new Map(read(sample()).results.map(({ ruleId, level }) => [ruleId, level]));
    expect(levels.get("ip-listed-dnsbl")).toBe("error");
    expect(levels.get("dmarc-missing")).toBe("note");
    expect(levels.get("blocklist-query-refused")).toBe("note");
  });

  it("names the thing at fault, and gives the same finding the same fingerprint in every language", () => {
    const prints = LANGS.map((lang) => read(sample(), { ...VIEW, lang }).results.map((one) => one.partialFingerprints));
    expect(new Set(prints.map((one) => JSON.stringify(one))).size).toBe(1);
    const [first] = read(sample()).results;
    expect(first?.locations[0].logicalLocations[0].name).toBe("192.0.2.1");
    expect(Object.values(first?.partialFingerprints ?? {})).toEqual(["someone@example.org#ip-listed-dnsbl#192.0.2.1"]);
  });

  it("speaks the language asked for", () => {
    expect(read(sample(), { ...VIEW, lang: "ja" }).results[0]?.message.text).toMatch(/[ぁ-ん]/);
  });

  it("tells what could not be told as a notification, never as a result", () => {
    const [{ toolExecutionNotifications: notes }] = read(blind()).invocations;
    expect(read(blind()).results).toEqual([]);
    expect(notes.map(({ descriptor }) => descriptor.id)).toContain("unknown");
    const ids = read(sample()).invocations[0].toolExecutionNotifications.map(({ descriptor }) => descriptor.id);
    expect(ids.filter((id) => id === "undetermined")).toHaveLength(sample().diagnosis.undetermined.length);
  });

  it("does not call an interrupted run successful", () => {
    expect(read(sample()).invocations[0].executionSuccessful).toBe(true);
    expect(read({ ...sample(), partial: true }).invocations[0].executionSuccessful).toBe(false);
  });

  it("holds no control character, no argument place and no link that others wrote", () => {
    fc.assert(
      fc.property(ATTACKS, (attack) => {
        const { results, invocations } = read(poisoned(attack));
        for (const { text } of [...results, ...invocations[0].toolExecutionNotifications].map(
          ({ message }) => message,
        )) {
          expect(text).not.toMatch(UNSAFE);
          expect(text.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
          expect(text).not.toMatch(/(?<!\\)\]\(/);
        }
        for (const { locations } of results) {
          expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^mxray\/[\w.~%-]+$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
