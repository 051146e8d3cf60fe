import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { dnsName } from "../src/dns/name.ts";
import type { CaseFile } from "../src/world/scripted/case-file.ts";
import { resolve } from "../src/world/scripted/zone.ts";
import { measure } from "./real/measured.ts";
import { type Scenario, VANTAGES } from "./real/scenario.ts";
import { unmet } from "./support/meets.ts";
import { playCase, readCase } from "./support/run-case.ts";

const SCENARIOS = "test/real/scenarios";
const TWINS = "fixtures/real";
/** How long the command line goes on unless told otherwise: whoever waits longer sees more than the real run did. */
const PATIENCE_MS = 60_000;

const names = readdirSync(SCENARIOS).map((file) => basename(file, ".ts"));
const twins = readdirSync(TWINS).map((file) => basename(file, ".case"));

describe("every scenario of the real servers is played in memory, and means the same there", () => {
  it.each(names.filter((name) => existsSync(join(TWINS, `${name}.case`))))("%s", async (name) => {
    const { scenario } = (await import(`./real/scenarios/${name}.ts`)) as { readonly scenario: Scenario };
    const caseFile = readCase(join(TWINS, `${name}.case`));
    const { report } = await playCase(caseFile, patienceOf(scenario));
    const judged = measure(name, filled(name, scenario, caseFile), { report, cost: { seconds: 0, queries: 0 } });
    expect(judged, `${judged.found} instead of ${judged.expected}`).toMatchObject({
      right: scenario.missed === undefined,
      accused: [],
      lacking: [],
    });
    expect(unmet(caseFile.expect, report)).toEqual([]);
    expect(JSON.stringify(report.observations), "a probe crashed").not.toContain('"probe-crashed"');
    expect(saidFirst(caseFile)).toBe(scenario.missed === undefined ? (scenario.first?.cause ?? null) : undefined);
  });

  it("a healthy one says that nothing blocks, which is not so where something does", async () => {
    const { expect: expected } = readCase(join(TWINS, "well-postfix-healthy.case"));
    const { report } = await playCase(readCase(join(TWINS, "no-reverse-name.case")), PATIENCE_MS);
    expect(unmet(expected, report).join("\n")).toContain("nothing  blocks: ptr-missing blocks");
  });
  it("none is missing: MXRAY_RECORD=fixtures/real npm run test:real writes them", () => {
    expect(names.filter((name) => !twins.includes(name))).toEqual([]);
  });
  it("and none is left of a scenario that is gone", () => {
    expect(twins.filter((name) => !names.includes(name))).toEqual([]);
  });
});

function patienceOf({ command }: Scenario): number {
  const at = command.indexOf("--deadline");
  return at < 0 ? PATIENCE_MS : Number(command[at + 1]) * 1000;
}

/** What the twin expects first of all; null: nothing that blocks; undefined: it does not say. */
function saidFirst({ expect: expected }: CaseFile): string | null | undefined {
  if (expected.some(({ is }) => is === "nothing-blocks")) return null;
  return expected.find((one) => one.is === "first")?.cause;
}

/** Names and addresses in the place of "{domain}" and "{mx}", as the twin's own zone has them. */
function filled(name: string, scenario: Scenario, { zone }: CaseFile): Scenario {
  const { first } = scenario;
  if (first?.subject === undefined) return scenario;
  const domain = `${name}.example`;
  const subject = first.subject.replace(/\{(\w+?)(6?)\}/g, (whole, label: string, six: string) => {
    if (label === "domain") return domain;
    if (label === "healthy") return VANTAGES.healthy.ip;
    const host = dnsName(`${label}.${domain}`);
    const found = host === null ? null : resolve(zone, host, six === "" ? "A" : "AAAA");
    return found?.is === "answer" ? (found.records[0] ?? whole) : whole;
  });
  return { ...scenario, first: { ...first, subject } };
}
