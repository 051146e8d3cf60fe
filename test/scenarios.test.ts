import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { speak } from "../src/messages/speak.ts";
import { text } from "../src/report/text.ts";
import { parseCase } from "../src/world/scripted/case-file.ts";
import { unmet } from "./support/meets.ts";
import { runCase } from "./support/run-case.ts";

const FOLDER = "fixtures/scenarios";
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".case"));
const NUMBERS = Array.from({ length: 40 }, (_, index) => String(index + 1).padStart(2, "0"));

describe("what goes wrong in the field is found for what it is, and nobody else is accused", () => {
  for (const name of FILES.sort()) {
    it(name.replace(/\.case$/, ""), async () => {
      const { caseFile, report } = await runCase(join(FOLDER, name));
      expect(unmet(caseFile.expect, report)).toEqual([]);
    });
  }
});

describe("each of the forty is there, with what was found and with what was left open", () => {
  for (const number of NUMBERS) {
    it(number, () => {
      const names = FILES.filter((name) => name.startsWith(`${number}-`));
      expect(
        names.filter((name) => !isOpen(name)),
        "what happened",
      ).not.toHaveLength(0);
      expect(names.filter(isOpen), "the same where the deciding look failed").not.toHaveLength(0);
    });
  }
  it("and no other", () => {
    expect(FILES.filter((name) => !NUMBERS.includes(name.slice(0, 2)))).toEqual([]);
  });
});

describe("each says what must be found, and what must never be", () => {
  for (const name of FILES) {
    it(name.replace(/\.case$/, ""), () => {
      const said = parseCase(readFileSync(join(FOLDER, name), "utf8"), name).expect.map(({ is }) => is);
      const found = isOpen(name) ? ["undetermined", "first", "present"] : ["first", "present", "verdict"];
      expect(said.some((word) => found.includes(word))).toBe(true);
      expect(said).toContain("never");
    });
  }
});

describe("where it cannot be told, the report says so, and what would settle it", () => {
  const view = { lang: "en", colour: false, width: 100, verbose: false, quiet: false } as const;
  const { settling } = speak("en");
  /** Words pasted alone: there is nothing to look at, so that both who may be meant are told what to do. */
  const PASTED = "32-qmail.undetermined.case";
  for (const name of FILES.filter((one) => isOpen(one) && one !== PASTED)) {
    it(name.replace(/\.case$/, ""), async () => {
      const { caseFile, report } = await runCase(join(FOLDER, name));
      const named = caseFile.expect.filter((one) => one.is === "unproven" || (one.is === "undetermined" && one.for));
      expect(named, "the look that is missing").not.toHaveLength(0);
      const proven = report.diagnosis.findings.filter(
        ({ confidence, owner }) => confidence === "proven" && owner !== "tester",
      );
      const accused = new Set<string>(caseFile.expect.flatMap((one) => (one.is === "undetermined" ? [one.cause] : [])));
      expect(proven.filter(({ cause }) => accused.has(cause))).toEqual([]);
      expect(text.render(report, view)).toMatch(new RegExp(`${settling.label}[: ]`));
    });
  }
  it(PASTED, async () => {
    const { report } = await runCase(join(FOLDER, PASTED));
    const [first] = report.diagnosis.findings;
    expect(first?.confidence).toBe("likely");
    expect(first?.remedies.map(({ who }) => who)).toEqual(expect.arrayContaining(["sender-admin", "recipient-admin"]));
  });
});

function isOpen(name: string): boolean {
  return name.endsWith(".undetermined.case");
}
