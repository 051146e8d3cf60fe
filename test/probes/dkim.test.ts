import { expect, it } from "vitest";
import { dkim } from "../../probes/dkim.ts";
import type { DkimSelector } from "../../src/model/observations/dkim.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "acme.example" as DnsName;
const selectors = ["s1", "s2"] as readonly string[] as readonly DkimSelector[];

it("asks for the selectors that were named, else searches, and searches only in a checkup", () => {
  const nothing = observations([]);
  const named = selectors.map((selector) => ({ domain, selector }));
  expect(dkim.plan(target({ selectors }), nothing)).toEqual(named);
  expect(dkim.plan(target({ command: "check", selectors }), nothing)).toEqual(named);
  expect(dkim.plan(target({ command: "check" }), nothing)).toEqual([{ domain, selector: null }]);
  expect(dkim.plan(target(), nothing)).toEqual([]);
  expect(dkim.plan(target({ command: "check", domain: null, senderDomain: null }), nothing)).toEqual([]);
});

it("finds a well-known selector", async () => {
  const world = zoneWorld({ "_domainkey.acme.example TXT": [], "google._domainkey.acme.example TXT": ["v=DKIM1; p="] });
  const found = await dkim.look({ domain, selector: null }, world, STEADY);
  expect(found).toMatchObject({ state: "seen", value: { keys: [{ selector: "google" }], unanswered: 0 } });
});
