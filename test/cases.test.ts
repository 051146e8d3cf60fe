import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { unmet } from "./support/meets.ts";
import { ownVerdicts } from "./support/own-verdicts.ts";
import { type CaseRun, runCase } from "./support/run-case.ts";

const CAUSES = folders("src/causes");
const CASES = [
  ...folders("fixtures/causes").flatMap((id) => casesIn(join("fixtures/causes", id))),
  ...casesIn("fixtures/lab"),
];

describe("every case finds what it must and nothing it must not", () => {
  for (const file of CASES) {
    it(file, async () => {
      const { caseFile, report } = await played(file);
      expect(caseFile.expect, "a case that expects nothing cannot fail").not.toHaveLength(0);
      expect(unmet(caseFile.expect, report)).toEqual([]);
      expect(crashes(report.observations), "a probe crashed").toEqual([]);
    });
  }
});

describe("a cause says of its own cases what it said when a person last read it (UPDATE_GOLDEN=1 after reading the change)", () => {
  for (const id of CAUSES) {
    it(id, async () => {
      const path = `fixtures/golden/verdicts/${id}.txt`;
      const said = await verdictsOf(id);
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, said);
      expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npx vitest run test/cases.test.ts`).toBe(true);
      expect(said).toBe(readFileSync(path, "utf8"));
    });
  }
  it("and of no cause that is not there", () => {
    const told = readdirSync("fixtures/golden/verdicts").map((name) => basename(name, ".txt"));
    expect(told.filter((id) => !CAUSES.includes(id))).toEqual([]);
  });
});

describe("every cause has a case where it is present, a near miss, and one where it cannot be told", () => {
  for (const id of CAUSES) {
    it(id, () => {
      const folder = join("fixtures/causes", id);
      const missing = ["present.case", "near-miss.case"].filter((name) => !existsSync(join(folder, name)));
      if (!existsSync(join(folder, "undetermined.case")) && !hasReason(join(folder, "undetermined.none"))) {
        missing.push("undetermined.case");
      }
      expect(missing).toEqual([]);
    });
  }
  it("and no case belongs to a cause that is not there", () => {
    expect(folders("fixtures/causes").filter((id) => !CAUSES.includes(id))).toEqual([]);
  });
});

describe("a case is about the cause whose folder it is in", () => {
  const ABOUT: Readonly<Record<string, string>> = {
    "present.case": "present",
    "near-miss.case": "(absent|never)",
    "undetermined.case": "undetermined",
  };
  for (const file of CASES) {
    const words = ABOUT[basename(file)];
    if (words === undefined) continue;
    it(file, () => {
      const id = basename(dirname(file));
      expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^\\s+${words}\\s+${id}(\\s|$)`, "m"));
    });
  }
});

const RUNS = new Map<string, Promise<CaseRun>>();

/** Each case is played once. */
function played(file: string): Promise<CaseRun> {
  const run = RUNS.get(file) ?? runCase(file);
  RUNS.set(file, run);
  return run;
}

async function verdictsOf(id: string): Promise<string> {
  const told = casesIn(join("fixtures/causes", id)).map(async (file) => {
    const { report } = await played(file);
    return [basename(file), ...ownVerdicts(id, report).map((line) => `  ${line}`)].join("\n");
  });
  return `${(await Promise.all(told)).join("\n\n")}\n`;
}

function folders(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory())
    .sort();
}

function casesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".case"))
    .sort()
    .map((name) => join(folder, name));
}

/** A cause that can never be undetermined says why, in one sentence. */
function hasReason(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").trim().length > 20;
}

function crashes(observations: readonly { readonly outcome: { readonly state: string } }[]): readonly string[] {
  return observations
    .map(({ outcome }) => JSON.stringify(outcome))
    .filter((outcome) => outcome.includes('"probe-crashed"'));
}
