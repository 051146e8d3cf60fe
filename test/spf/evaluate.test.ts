import { describe, expect, it } from "vitest";
import type { SpfAbout } from "../../src/model/observations/spf.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { evaluateSpf } from "../../src/spf/evaluate.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const ABOUT: SpfAbout = {
  ip: "192.0.2.25" as IpAddress,
  sender: "alice@acme.example",
  helo: "mail.acme.example",
};

function evaluate(zone: Record<string, ZoneEntry>, about: Partial<SpfAbout> = {}) {
  return evaluateSpf({ ...ABOUT, ...about }, zoneWorld(zone), STEADY);
}

async function answer(zone: Record<string, ZoneEntry>, about: Partial<SpfAbout> = {}) {
  const outcome = await evaluate(zone, about);
  if (outcome.state !== "seen") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("evaluateSpf", () => {
  it("passes an address the record names, and keeps record and trace", async () => {
    const record = "v=spf1 ip4:192.0.2.0/28 mx -all";
    expect(
      await answer({
        "acme.example TXT": ["other", record],
        "acme.example MX": ["10 mx.acme.example"],
        "mx.acme.example A": ["192.0.2.25"],
      }),
    ).toEqual({
      result: "pass",
      domain: "acme.example",
      record,
      records: 1,
      lookups: 1,
      voids: 0,
      explanation: null,
      problem: null,
      trace: [
        { name: "acme.example", type: "TXT", outcome: "NOERROR", answers: ["other", record] },
        { name: "acme.example", type: "MX", outcome: "NOERROR", answers: ["10 mx.acme.example"] },
        { name: "mx.acme.example", type: "A", outcome: "NOERROR", answers: ["192.0.2.25"] },
      ],
      tree: expect.objectContaining({ lookups: 1 }),
    });
  });

  it("fails an address nothing names, with the domain's own words", async () => {
    const zone = {
      "acme.example TXT": ["v=spf1 exp=why.acme.example -all"],
      "why.acme.example TXT": ["%{i} is not ours"],
    };
    expect(await answer(zone)).toMatchObject({ result: "fail", explanation: "192.0.2.25 is not ours" });
  });

  it("finds no record where there is none, and says so without a fault", async () => {
    expect(await answer({ "acme.example TXT": ["hello"] })).toMatchObject({ result: "none", record: null, records: 0 });
    expect(await answer({})).toMatchObject({ result: "none", record: null, records: 0 });
  });

  it("counts two records as a permerror that names the reason", async () => {
    const found = await answer({ "acme.example TXT": ["v=spf1 -all", "v=spf1 +all"] });
    expect(found).toMatchObject({ result: "permerror", records: 2, record: "v=spf1 -all" });
    expect(found.problem).toContain("multiple SPF records");
  });

  it("counts the eleventh look-up as a permerror", async () => {
    const zone: Record<string, ZoneEntry> = {
      "acme.example TXT": [`v=spf1 ${Array.from({ length: 11 }, (_, n) => `a:h${n}.acme.example`).join(" ")} -all`],
    };
    for (let n = 0; n < 11; n += 1) zone[`h${n}.acme.example A`] = ["198.51.100.1"];
    const found = await answer(zone);
    expect(found).toMatchObject({ result: "permerror", lookups: 11 });
    expect(found.trace).toHaveLength(11);
  });

  it("counts void look-ups", async () => {
    const found = await answer({ "acme.example TXT": ["v=spf1 a:x.acme.example a:y.acme.example -all"] });
    expect(found).toMatchObject({ result: "fail", voids: 2 });
    const three = await answer({
      "acme.example TXT": ["v=spf1 a:x.acme.example a:y.acme.example a:z.acme.example -all"],
    });
    expect(three).toMatchObject({ result: "permerror", voids: 3 });
  });

  it("calls a name of the record that answers SERVFAIL or nothing a temperror", async () => {
    for (const failure of ["dns-servfail", "dns-timeout"] as const) {
      const found = await answer({ "acme.example TXT": ["v=spf1 include:x.example -all"], "x.example TXT": failure });
      expect(found).toMatchObject({ result: "temperror", record: "v=spf1 include:x.example -all" });
      expect(found.trace.at(-1)).toMatchObject({ name: "x.example", outcome: failure });
    }
  });

  it("never turns a failure of our own resolver into a result", async () => {
    for (const failure of ["dns-unreachable", "dns-refused", "dns-malformed"] as const) {
      const outcome = await evaluate({ "acme.example TXT": ["v=spf1 a:x.example -all"], "x.example A": failure });
      expect(outcome).toEqual({ state: "failed", why: { kind: failure } });
    }
  });

  it("does not conclude a fail from a ptr that could not be asked", async () => {
    const zone: Record<string, ZoneEntry> = {
      "acme.example TXT": ["v=spf1 ptr -all"],
      "25.2.0.192.in-addr.arpa PTR": "dns-timeout",
    };
    expect(await evaluate(zone)).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
    zone["25.2.0.192.in-addr.arpa PTR"] = "NXDOMAIN";
    expect(await answer(zone)).toMatchObject({ result: "fail" });
  });

  it("still fails when only the explanation could not be fetched", async () => {
    const zone = {
      "acme.example TXT": ["v=spf1 exp=why.acme.example -all"],
      "why.acme.example TXT": "dns-timeout" as const,
    };
    expect(await answer(zone)).toMatchObject({ result: "fail", explanation: null });
  });

  it("checks the HELO name of a null sender", async () => {
    const found = await answer({ "mail.acme.example TXT": ["v=spf1 ip4:192.0.2.25 -all"] }, { sender: null });
    expect(found).toMatchObject({ result: "pass", domain: "mail.acme.example" });
  });

  it("is cancelled by its signal", async () => {
    const outcome = await evaluateSpf(ABOUT, zoneWorld({}), AbortSignal.abort());
    expect(outcome).toEqual({ state: "failed", why: { kind: "cancelled" } });
  });

  it("stays small however long the answers are", async () => {
    const texts = Array.from({ length: 500 }, () => "x".repeat(50_000));
    const found = await answer({ "acme.example TXT": [...texts, "v=spf1 -all"] });
    expect(JSON.stringify(found).length).toBeLessThan(250_000);
    expect(found).toMatchObject({ result: "fail", records: 1, record: "v=spf1 -all" });
  });
});
