import { describe, expect, it } from "vitest";
import { findDmarc } from "../../src/dmarc/find.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

async function find(domain: string, zone: Record<string, ZoneEntry>) {
  const world = zoneWorld(zone);
  const outcome = await findDmarc(domain as DnsName, world, STEADY);
  return { outcome, asked: world.asked };
}

describe("findDmarc", () => {
  it("takes the domain's own record and asks no further", async () => {
    const { outcome, asked } = await find("acme.example", {
      "_dmarc.acme.example TXT": ["v=DMARC1; p=reject", "else"],
    });
    expect(outcome).toEqual({
      state: "seen",
      value: {
        at: "acme.example",
        record: "v=DMARC1; p=reject",
        records: 1,
        tags: { v: "DMARC1", p: "reject" },
        policy: "reject",
        asked: ["_dmarc.acme.example"],
      },
    });
    expect(asked).toEqual(["_dmarc.acme.example TXT"]);
  });

  it("inherits the organisation's subdomain policy", async () => {
    const { outcome } = await find("a.b.acme.example", { "_dmarc.acme.example TXT": ["v=DMARC1; p=reject; sp=none"] });
    expect(outcome).toMatchObject({
      value: {
        at: "acme.example",
        policy: "none",
        asked: ["_dmarc.a.b.acme.example", "_dmarc.b.acme.example", "_dmarc.acme.example", "_dmarc.example"],
      },
    });
  });

  it("takes the record with the fewest labels for the organisation's", async () => {
    const { outcome } = await find("a.b.acme.example", {
      "_dmarc.b.acme.example TXT": ["v=DMARC1; p=none"],
      "_dmarc.acme.example TXT": ["v=DMARC1; p=reject"],
    });
    expect(outcome).toMatchObject({ value: { at: "acme.example", policy: "reject" } });
  });

  it("stops at psd=n, and below a public suffix's psd=y", async () => {
    const stopped = await find("a.b.acme.example", {
      "_dmarc.b.acme.example TXT": ["v=DMARC1; p=none; psd=n"],
      "_dmarc.acme.example TXT": ["v=DMARC1; p=reject"],
    });
    expect(stopped.outcome).toMatchObject({ value: { at: "b.acme.example", policy: "none" } });
    expect(stopped.asked).toHaveLength(2);
    const suffix = await find("a.acme.example", {
      "_dmarc.acme.example TXT": ["v=DMARC1; p=quarantine"],
      "_dmarc.example TXT": ["v=DMARC1; p=reject; psd=y"],
    });
    expect(suffix.outcome).toMatchObject({ value: { at: "acme.example", policy: "quarantine" } });
    const only = await find("a.acme.example", { "_dmarc.example TXT": ["v=DMARC1; p=reject; psd=y"] });
    expect(only.outcome).toMatchObject({ value: { at: "example", policy: "reject" } });
  });

  it("asks at most eight questions of the longest name", async () => {
    const { outcome, asked } = await find("1.2.3.4.5.6.7.8.9.10.acme.example", {});
    expect(asked).toHaveLength(8);
    expect(asked[1]).toBe("_dmarc.6.7.8.9.10.acme.example TXT");
    expect(outcome).toMatchObject({ value: { at: null, record: null, records: 0, policy: null } });
  });

  it("reports several records of the domain, which are none", async () => {
    const { outcome } = await find("acme.example", {
      "_dmarc.acme.example TXT": ["v=DMARC1; p=none", "v=DMARC1; p=reject"],
    });
    expect(outcome).toMatchObject({ value: { at: "acme.example", record: null, records: 2, policy: null } });
  });

  it.each(["acme.example", "example"])("never says none when %s could not be asked", async (silent) => {
    const { outcome } = await find("acme.example", { [`_dmarc.${silent} TXT`]: "dns-servfail" });
    expect(outcome).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
  });

  it("lets np speak only for names that do not exist, and asks only where np says something", async () => {
    const record = ["v=DMARC1; p=none; np=reject"];
    const nowhere = await find("a.acme.example", { "_dmarc.acme.example TXT": record });
    expect(nowhere.outcome).toMatchObject({ value: { policy: "reject" } });
    const there = await find("a.acme.example", {
      "_dmarc.acme.example TXT": record,
      "a.acme.example MX": ["10 mx.acme.example"],
    });
    expect(there.outcome).toMatchObject({ value: { policy: "none" } });
    const unknown = await find("a.acme.example", {
      "_dmarc.acme.example TXT": record,
      "a.acme.example A": "dns-timeout",
    });
    expect(unknown.outcome).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
  });
});
