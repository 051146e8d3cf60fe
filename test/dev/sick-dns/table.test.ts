import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { named } from "../../../src/dev/sick-dns/endure.ts";
import { type Row, SITUATIONS, sickDnsRows, sickDnsTable } from "../../../src/dev/sick-dns/table.ts";
import { loadReporter } from "../../../src/report/load.ts";

const README = readFileSync("README.md", "utf8");
const TABLE = /<!-- sick-dns -->\n([\s\S]*?)<!-- \/sick-dns -->/.exec(README)?.[1];

let rows: readonly Row[] = [];
beforeAll(async () => {
  rows = await sickDnsRows();
}, 120_000);

describe("a sick, hostile or odd DNS", () => {
  it("is tried in at least thirty ways, each under a title of its own", () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(SITUATIONS.map(({ title }) => title)).size).toBe(SITUATIONS.length);
  });

  for (const [at, { title, truly = [], ours = [], lost }] of SITUATIONS.entries()) {
    it(`${title}: the domain is told ${truly.length === 0 ? "nothing" : truly.join(", ")}`, () => {
      const { report } = rows[at] as Row;
      const { findings } = report.diagnosis;
      expect(findings.filter(({ owner }) => owner !== "tester").map(named)).toEqual(truly);
      expect(findings.filter(({ owner }) => owner === "tester").map(named)).toEqual(ours);
      const reasons = report.observations.flatMap(({ outcome }) =>
        outcome.state === "failed" ? [outcome.why.kind] : [],
      );
      expect([...new Set(reasons)]).toEqual(lost === null ? [] : [lost]);
      if (lost !== null) expect(report.verdict).not.toBe("pass");
    });
  }

  it("reaches no terminal as it came", async () => {
    const text = await loadReporter("text");
    for (const { report } of rows) {
      const shown = text.render(report, { lang: "en", colour: false, width: 80, verbose: true, quiet: false });
      expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    }
  });

  it.skipIf(TABLE === undefined)("stands in the README as it is", () => {
    expect(TABLE).toBe(sickDnsTable(rows));
  });
});
