import { describe, expect, it } from "vitest";
import { findKey, sweepKeys } from "../../src/dkim/find-keys.ts";
import { dkimSelector } from "../../src/dns/selector.ts";
import type { DkimSelector } from "../../src/model/observations/dkim.ts";
import { failed } from "../../src/model/outcome.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "acme.example" as DnsName;
const selectors = ["s1", "s2", "default"];

describe("one selector", () => {
  const selector = "s1" as DkimSelector;
  it("answers with its records, or with none where there is none", async () => {
    const there = zoneWorld({ "s1._domainkey.acme.example TXT": ["v=DKIM1; p="] });
    const key = { selector, records: ["v=DKIM1; p="], aliases: [] };
    expect(await findKey({ domain, selector }, there, STEADY)).toEqual({
      state: "seen",
      value: { keys: [key], tried: 1, unanswered: 0 },
    });
    expect(await findKey({ domain, selector }, zoneWorld({}), STEADY)).toMatchObject({
      state: "seen",
      value: { keys: [{ records: [] }] },
    });
  });
  it("that cannot be asked is a failed look, not a missing key", async () => {
    const world = zoneWorld({ "s1._domainkey.acme.example TXT": "dns-servfail" });
    expect(await findKey({ domain, selector }, world, STEADY)).toMatchObject({ state: "failed" });
  });
});

describe("the search", () => {
  it("asks one question where there is no _domainkey", async () => {
    const world = zoneWorld({});
    expect(await sweepKeys({ domain, selectors }, world, STEADY)).toMatchObject({ value: { keys: [], tried: 0 } });
    expect(world.asked).toEqual(["_domainkey.acme.example TXT"]);
  });
  it("finds those that are there and counts those that could not be asked", async () => {
    const world = zoneWorld({
      "_domainkey.acme.example TXT": [],
      "s1._domainkey.acme.example TXT": "dns-timeout",
      "s2._domainkey.acme.example TXT": ["v=DKIM1; p="],
    });
    const found = await sweepKeys({ domain, selectors }, world, STEADY);
    expect(found).toMatchObject({ value: { keys: [{ selector: "s2" }], tried: 3, unanswered: 1 } });
  });
  it("believes what it finds where the trial for a wildcard got no answer", async () => {
    const zone = zoneWorld({ "_domainkey.acme.example TXT": [], "s2._domainkey.acme.example TXT": ["v=DKIM1; p="] });
    const { dns } = zone;
    const ask: typeof dns.ask = async (name, type, signal) =>
      name.startsWith("mxray-") ? failed({ kind: "dns-timeout" }) : dns.ask(name, type, signal);
    const found = await sweepKeys({ domain, selectors }, { ...zone, dns: { ...dns, ask } }, STEADY);
    expect(found).toMatchObject({ value: { keys: [{ selector: "s2" }], tried: 3, unanswered: 0 } });
  });
  it("is not fooled by a wildcard", async () => {
    const world = zoneWorld({});
    const wild: typeof world.dns = {
      ...world.dns,
      ask: async () => ({ state: "seen", value: { rcode: "NOERROR", records: ["v=DKIM1; p="], aliases: [] } }),
    };
    expect(await sweepKeys({ domain, selectors }, { ...world, dns: wild }, STEADY)).toMatchObject({
      value: { keys: [], tried: 3 },
    });
  });
});

it("a selector is made of host labels, in any case, and nothing else", () => {
  expect(["S1", "a.b", "20230601", "mail_2"].map(dkimSelector)).toEqual(["s1", "a.b", "20230601", "mail_2"]);
  for (const text of ["", ".", "a..b", "s1;", "a b", "-a", "@", "x".repeat(64)]) {
    expect(dkimSelector(text), text).toBeNull();
  }
});
