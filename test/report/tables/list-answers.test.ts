import { describe, expect, it } from "vitest";
import { observations } from "../../../src/model/observations.ts";
import type { Report } from "../../../src/model/report.ts";
import { listAnswers } from "../../../src/report/tables/list-answers.ts";
import { runCase } from "../../support/run-case.ts";
import { sample } from "../sample.ts";

function states(report: Report): Readonly<Record<string, string>> {
  const answers = listAnswers(report, observations(report.observations));
  return Object.fromEntries(answers.map(({ list, state }) => [list, state]));
}

function changed(list: string, value: object): Report {
  const all = sample().observations.map((look) =>
    look.kind === "dnsbl" && look.about.list === list ? { ...look, outcome: { state: "seen", value } } : look,
  );
  return { ...sample(), observations: all } as Report;
}

describe("what block lists said", () => {
  it("is read from the diagnosis: listed, or no answer that can be used", () => {
    expect(states(sample())).toEqual({
      "zen.spamhaus.org": "listed",
      "b.barracudacentral.org": "unasked",
      "bl.spamcop.net": "unasked",
    });
  });

  it("an answer outside 127/8, or one of refusal, is never a listing", () => {
    for (const code of ["198.51.100.1", "127.255.255.254"]) {
      const report = changed("bl.spamcop.net", { rcode: "NOERROR", codes: [code], text: [] });
      const { undetermined: _, ...rest } = report.diagnosis;
      expect(states({ ...report, diagnosis: { ...rest, undetermined: [] } })["bl.spamcop.net"]).toBe("unasked");
    }
  });

  it("no entry is only clear when no cause doubts the list", () => {
    const none = { rcode: "NXDOMAIN", codes: [], text: [] };
    expect(states(changed("b.barracudacentral.org", none))["b.barracudacentral.org"]).toBe("unasked");
    const report = changed("bl.spamcop.net", none);
    const diagnosis = { ...report.diagnosis, undetermined: [] };
    expect(states({ ...report, diagnosis })["bl.spamcop.net"]).toBe("clear");
  });

  it("a code from a list that works, about an address that no list lists, is praise and no listing", () => {
    const report = changed("bl.spamcop.net", { rcode: "NOERROR", codes: ["127.0.0.3"], text: [] });
    const ip = report.observations.flatMap((look) => (look.kind === "dnsbl" ? [look.about.ip] : []))[0] ?? "";
    const works = { cause: "blocklist-dead", subject: "bl.spamcop.net" };
    const judged = (...ruledOut: readonly object[]) =>
      states({ ...report, diagnosis: { ...report.diagnosis, undetermined: [], ruledOut } } as Report)["bl.spamcop.net"];
    expect(judged(works)).toBe("listed");
    expect(judged(works, { cause: "ip-listed-dnsbl", subject: ip })).toBe("clear");
  });

  it("leaves out the points that only test a list", () => {
    const ips = listAnswers(sample(), observations(sample().observations)).map(({ entry }) => entry);
    expect(ips.filter((ip) => ip.startsWith("127."))).toEqual([]);
  });

  it("holds domains beside addresses, without their test points", async () => {
    const { report } = await runCase("fixtures/causes/domain-listed/registered.case");
    const ofDomains = listAnswers(report, observations(report.observations)).filter(
      ({ observation }) => observation.kind === "rhsbl",
    );
    const listed = ofDomains.filter(({ state }) => state === "listed").map(({ entry, list }) => `${entry} ${list}`);
    expect(listed.sort()).toEqual(["acme.example multi.surbl.org", "news.acme.example dbl.spamhaus.org"]);
    expect(new Set(ofDomains.map(({ entry }) => entry))).toEqual(new Set(["acme.example", "news.acme.example"]));
    expect(ofDomains.some(({ state }) => state === "unasked")).toBe(false);
  });
  it("a list of domains that refuses us is not read as one that has no entry", async () => {
    const { report } = await runCase("fixtures/causes/domain-listed/near-miss-busy.case");
    const answers = listAnswers(report, observations(report.observations));
    expect(answers.find(({ list }) => list === "multi.uribl.com")?.state).toBe("unasked");
  });
});
