import { describe, expect, it } from "vitest";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../../src/causes/index.ts";
import { investigate } from "../../src/investigate/investigate.ts";
import { bundledCases, DEFAULT_CASE, openCase } from "../../src/lab/bundled.ts";
import { labWorld } from "../../src/lab/lab-world.ts";
import { openLab } from "../../src/lab/open-lab.ts";
import type { Report } from "../../src/model/report.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import type { Target } from "../../src/model/target.ts";
import { makeTarget } from "../../src/runner/make-target.ts";
import type { CaseFile } from "../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../src/world/scripted/scripted-world.ts";
import type { World } from "../../src/world/world.ts";
import { unmet } from "../support/meets.ts";

const { signal } = new AbortController();

function run(target: Target, world: World): Promise<Report> {
  return investigate(target, { world, probes: PROBES, catalogue: CAUSES, version: "0.0.0", signal });
}

function bundled(name: string): CaseFile {
  const caseFile = openCase(name);
  if (caseFile === null) throw new Error(`${name} is not bundled`);
  return caseFile;
}

const TRACE = makeTarget({
  command: "trace",
  domain: "partner.example" as DnsName,
  recipient: "bob@partner.example",
  sender: "alice@acme.example",
  senderDomain: "acme.example" as DnsName,
  helo: "mail.acme.example",
});

describe("the bundled cases", () => {
  it("hold the first steps' world and a few small ones", () => {
    expect(bundledCases()).toContain(DEFAULT_CASE);
    expect(bundledCases().length).toBeGreaterThan(5);
  });

  it("can be opened by name, and a file by its path; nothing else", () => {
    expect(bundled("healthy").target.domain).toBe("healthy.example");
    expect(openCase("fixtures/lab/healthy.case")?.target.domain).toBe("healthy.example");
    expect(openCase("no-such-case")).toBeNull();
    expect(openCase("../lab/healthy")).toBeNull();
    expect(openCase("package.json")).toBeNull();
  });
});

describe("a mail to the partner in the first steps' world", () => {
  it("is refused because of the listing, and the listing is proven", async () => {
    const report = await run(TRACE, scriptedWorld(bundled(DEFAULT_CASE)));
    expect(report.diagnosis.findings[0]).toMatchObject({
      cause: "ip-listed-dnsbl",
      subject: "203.0.113.25",
      confidence: "proven",
      owner: "sender-admin",
    });
    expect(report.diagnosis.findings[0]?.accountsFor).not.toHaveLength(0);
    expect(report.diagnosis.unexplained).toEqual([]);
  });
});

describe("the lab on real sockets", () => {
  for (const name of bundledCases()) {
    it(`${name} finds what it finds in memory`, async () => {
      const caseFile = bundled(name);
      const lab = await openLab(caseFile);
      const world = labWorld(lab);
      try {
        const report = await run(caseFile.target, world);
        expect(unmet(caseFile.expect, report)).toEqual([]);
      } finally {
        world.close();
        await lab.close();
      }
    });
  }
});
