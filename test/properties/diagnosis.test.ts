import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import type { Diagnosis } from "../../src/model/diagnosis.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import { evidenceKey, troubles } from "../../src/model/trouble.ts";
import { runCase } from "../support/run-case.ts";

/** Real runs, of every situation there is a case for, are the seeds: chance only disturbs them. */
const worlds: { readonly file: string; readonly all: readonly Observation[] }[] = [];
const RUNS = { numRuns: 300, seed: 20260115 };

beforeAll(async () => {
  for (const id of readdirSync("fixtures/causes").sort()) {
    for (const name of ["present.case", "near-miss.case"]) {
      const file = join("fixtures/causes", id, name);
      if (existsSync(file)) worlds.push({ file, all: (await runCase(file)).report.observations });
    }
  }
}, 120_000);

describe("the diagnosis", () => {
  it("is the same whatever order the looks came in, and after a trip through JSON", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, turn) => {
        const { all } = world(which);
        const cut = turn % Math.max(1, all.length);
        const shuffled = [...all.slice(cut), ...all.slice(0, cut)].reverse();
        const travelled = JSON.parse(JSON.stringify(shuffled)) as readonly Observation[];
        expect(diagnose(observations(travelled), CAUSES)).toEqual(diagnose(observations(all), CAUSES));
      }),
      RUNS,
    );
  });

  it("finds nothing and rules out nothing because a look failed", () => {
    fc.assert(
      fc.property(fc.nat(), fc.infiniteStream(fc.boolean()), (which, coins) => {
        const { all, file } = world(which);
        const before = diagnose(observations(all), CAUSES);
        const after = diagnose(
          observations(all.map((one) => (coins.next().value === true ? blinded(one) : one))),
          CAUSES,
        );
        expect(added(before, after), file).toEqual([]);
      }),
      RUNS,
    );
  });

  it("leaves no refusal unsaid and accounts for every cause once per subject", () => {
    for (const { all, file } of worlds) {
      const seen = observations(all);
      const { findings, undetermined, ruledOut, notAsked, unexplained } = diagnose(seen, CAUSES);
      const said = new Set([...findings.flatMap(({ accountsFor }) => accountsFor), ...unexplained].map(evidenceKey));
      for (const trouble of troubles(seen)) expect(said, file).toContain(evidenceKey(trouble));
      const judged = [...findings, ...undetermined, ...ruledOut].map(({ cause, subject }) => `${cause} ${subject}`);
      expect(new Set(judged).size, `${file}: ${repeated(judged)}`).toBe(judged.length);
      const named = new Set<string>([...judged.map((one) => one.split(" ")[0] ?? ""), ...notAsked]);
      for (const { id } of CAUSES) expect(named, file).toContain(id);
    }
  });
});

function world(which: number): (typeof worlds)[number] {
  const found = worlds[which % worlds.length];
  if (found === undefined) throw new Error("no case was played");
  return found;
}

function blinded(one: Observation): Observation {
  // What people gave us was not looked at: it cannot fail.
  if (one.kind === "quoted" || one.outcome.state !== "seen") return one;
  return { ...one, outcome: { state: "failed", why: { kind: "cancelled" } } };
}

/** Findings of a cause and subject that were none before; rulings-out of what was found, or of a cause that was only open before. */
function added(before: Diagnosis, after: Diagnosis): readonly string[] {
  const found = new Set(before.findings.map(nameOf));
  // By cause alone: a look that failed may leave us with another name for the same subject.
  const settled = new Set([...before.ruledOut, ...before.findings].map(({ cause }) => cause));
  return [
    ...after.findings.filter((one) => !found.has(nameOf(one))).map((one) => `found ${nameOf(one)}`),
    ...after.ruledOut
      .filter((one) => found.has(nameOf(one)) || !settled.has(one.cause))
      .map((one) => `ruled out ${nameOf(one)}`),
  ];
}

function nameOf({ cause, subject }: { readonly cause: string; readonly subject: string }): string {
  return `${cause} ${subject}`;
}

function repeated(names: readonly string[]): string {
  return names.filter((name, at) => names.indexOf(name) !== at).join(", ");
}
