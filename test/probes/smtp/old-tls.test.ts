import { describe, expect, it } from "vitest";
import { PROBES } from "../../../probes/index.ts";
import { CAUSES } from "../../../src/causes/index.ts";
import { investigate } from "../../../src/investigate/investigate.ts";
import { observations } from "../../../src/model/observations.ts";
import type { Report } from "../../../src/model/report.ts";
import { experimentsIn } from "../../../src/report/experiment.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../../src/world/scripted/scripted-world.ts";

function checked(tls: string, target = "check example.org"): Promise<Report> {
  const text = `Two exchangers.

target  ${target}  helo probe.example.net
dns
  probe.example.net  A    192.0.2.77
  example.org        MX   10 mx1.example.net
  example.org        MX   20 mx2.example.net
  mx1.example.net    A    198.51.100.7
  mx2.example.net    A    198.51.100.8
smtp 198.51.100.7:25 198.51.100.8:25
  ${tls}
expect
  unexplained nothing
`;
  const caseFile = parseCase(text, "old-tls.case");
  const { signal } = new AbortController();
  const world = scriptedWorld(caseFile);
  return investigate(caseFile.target, { world, probes: PROBES, catalogue: CAUSES, version: "0.0.0-test", signal });
}

function asked({ observations }: Report) {
  return observations.flatMap((one) => {
    if (one.kind !== "smtp" || one.about.attempt.tls !== "old" || one.outcome.state !== "seen") return [];
    const secured = one.outcome.value.steps.find((step) => step.kind === "secured");
    return [[one.about.host, secured?.kind === "secured" ? secured.tls.protocol : one.outcome.value.end.how]];
  });
}

describe("whether TLS 1.1 and older are still taken", () => {
  it("is asked once in a checkup, at the best exchanger, and told where it is taken", async () => {
    const told = (report: Report) =>
      experimentsIn(observations(report.observations)).flatMap(({ field, value }) => (value === "old" ? [field] : []));
    const refusing = await checked("tls ok");
    expect(asked(refusing)).toEqual([["mx1.example.net", "tls-failed"]]);
    expect(told(refusing)).toEqual([]);
    const taking = await checked("tls ok old");
    expect(asked(taking)).toEqual([["mx1.example.net", "TLSv1.1"]]);
    expect(told(taking)).toEqual(["tls"]);
  });
  it("is no fault of the server's, whichever it is", async () => {
    for (const tls of ["tls ok", "tls ok old"]) {
      const { diagnosis } = await checked(tls);
      const found = diagnosis.findings.map(({ cause }) => cause as string);
      expect(found.filter((cause) => cause.startsWith("tls-") && cause !== "tls-rpt-missing")).toEqual([]);
      expect(diagnosis.unexplained).toEqual([]);
    }
  });
  it.each([
    ["where there is no TLS", "", "check example.org"],
    ["where nothing newer was spoken", "tls ok TLSv1.1", "check example.org"],
    ["by who was told to do without", "tls ok", "check example.org  tls none"],
    ["by a trace", "tls ok", "trace postmaster@example.org  from a@example.com"],
  ])("is not asked %s", async (_, tls, target) => {
    expect(asked(await checked(tls, target))).toEqual([]);
  });
});
