import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runOpenspf } from "../../src/dev/openspf.ts";

const FOLDER = "fixtures/spf";
const suites = await Promise.all(
  readdirSync(FOLDER).map(async (file) => ({
    file,
    outcomes: await runOpenspf(readFileSync(join(FOLDER, file), "utf8")),
  })),
);

describe("the project's own SPF suite, through the evaluator and the DNS codec", () => {
  for (const { file, outcomes } of suites) {
    describe(file, () => {
      it.each(outcomes.map(({ name, complaint }) => [name, complaint] as const))("%s", (_, complaint) => {
        expect(complaint).toBeNull();
      });
    });
  }

  it("has more than sixty tests", () => {
    expect(suites.flatMap(({ outcomes }) => outcomes).length).toBeGreaterThan(60);
  });

  it("takes nearly every record apart the way the evaluator did", () => {
    const records = suites.flatMap(({ outcomes }) => outcomes).filter(({ answer }) => answer?.records === 1);
    const silent = records.filter(({ answer }) => answer?.tree === undefined).map(({ name }) => name);
    expect(silent).toEqual(["Choosing the record/mapped-address-is-ipv4"]);
  });
});
