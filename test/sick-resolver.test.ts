import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBES } from "../probes/index.ts";
import { CAUSES } from "../src/causes/index.ts";
import { investigate } from "../src/investigate/investigate.ts";
import type { Report } from "../src/model/report.ts";
import { parseCase } from "../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../src/world/scripted/scripted-world.ts";

const HEALTHY = readFileSync("fixtures/lab/healthy.case", "utf8");
const ZEN = "zen.spamhaus.org";

/** What may be wrong with our own eyes while the target is in perfect health. */
const SICKNESSES: readonly { readonly title: string; readonly change: (text: string) => string }[] = [
  { title: "every name is SERVFAIL", change: (text) => top(text, "resolver SERVFAIL") },
  { title: "no answer ever comes", change: (text) => top(text, "resolver TIMEOUT") },
  { title: "the resolver refuses us", change: (text) => top(text, "resolver REFUSED") },
  { title: "a list answers 127.255.255.254", change: (text) => dns(text, `list ${ZEN} refuses 127.255.255.254`) },
  { title: "a list says we ask too much", change: (text) => dns(text, `list ${ZEN} refuses 127.255.255.255`) },
  { title: "a list has died and lists the whole world", change: (text) => dns(text, `list ${ZEN} lists-everything`) },
  { title: "a list's zone is parked", change: (text) => dns(text, `list ${ZEN} lists-everything 203.0.113.80`) },
  { title: "a list is silent", change: (text) => dns(text, `list ${ZEN} silent`) },
  {
    title: "a list answers a code nobody documented",
    change: (text) => dns(text, `listed 203.0.113.40 ${ZEN} 127.0.0.99`),
  },
  { title: "the resolver finds every signature wrong", change: (text) => top(text, "resolver BOGUS") },
  { title: "only the resolver gets through to name servers", change: (text) => servers(text, "TIMEOUT") },
  {
    title: "something answers in the place of every name server",
    change: (text) => servers(text, "not-authoritative"),
  },
  { title: "a firewall turns every connection for port 53 away", change: (text) => servers(text, "closed over tcp") },
];

/** What a network does with questions to any name server but its own resolver. */
function servers(text: string, does: string): string {
  return text.replace(/^ {2}zone .*$/gm, (zone) => `${zone}\n  ${does}`);
}

describe("what is wrong with our own eyes is never the target's fault", () => {
  it("the world is healthy to begin with", async () => {
    expect(accusations(await look(HEALTHY))).toEqual([]);
  });
  for (const { title, change } of SICKNESSES) {
    it(title, async () => {
      const report = await look(change(HEALTHY));
      expect(accusations(report)).toEqual([]);
      expect(report.verdict).not.toBe("fail");
      const said = report.diagnosis.undetermined.length + report.diagnosis.findings.length;
      expect(said, "it is not passed over in silence either").toBeGreaterThan(0);
    });
  }
});

async function look(text: string): Promise<Report> {
  const scene = parseCase(text, "healthy.case");
  const { signal } = new AbortController();
  return investigate(scene.target, {
    world: scriptedWorld(scene),
    probes: PROBES,
    catalogue: CAUSES,
    version: "0",
    signal,
  });
}

function accusations(report: Report): readonly string[] {
  return report.diagnosis.findings
    .filter(({ owner }) => owner !== "tester")
    .map(({ cause, subject, owner }) => `${cause} ${subject} (${owner})`);
}

function top(text: string, line: string): string {
  return text.replace(/^dns$/m, `${line}\n\ndns`);
}

function dns(text: string, line: string): string {
  return text.replace(/^dns$/m, `dns\n  ${line}`);
}
