import { expect, it } from "vitest";
import { mx } from "../../probes/mx.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { target } from "../support/target.ts";
import { STEADY, type ZoneEntry, zoneWorld } from "../support/zone-world.ts";

const look = (entry: ZoneEntry) =>
  mx.look({ domain: "acme.example" as DnsName }, zoneWorld({ "acme.example MX": entry }), STEADY);

it("asks for the recipient's and the sender's domain, once when they are the same", () => {
  const nothing = observations([]);
  expect(mx.plan(target(), nothing)).toEqual([{ domain: "partner.example" }, { domain: "acme.example" }]);
  expect(mx.plan(target({ senderDomain: "partner.example" as DnsName }), nothing)).toEqual([
    { domain: "partner.example" },
  ]);
  expect(mx.plan(target({ command: "explain", domain: null, senderDomain: null }), nothing)).toEqual([]);
});

it("sorts by preference as a number, then by name", async () => {
  expect(await look(["20 b.example", "5 Z.Example", "20 a.example."])).toEqual({
    state: "seen",
    value: {
      rcode: "NOERROR",
      exchanges: [
        { preference: 5, host: "z.example" },
        { preference: 20, host: "a.example" },
        { preference: 20, host: "b.example" },
      ],
    },
  });
});

it("gives the null MX as the empty name, and keeps an address literal as published", async () => {
  expect(await look(["0 ."])).toMatchObject({ value: { exchanges: [{ preference: 0, host: "" }] } });
  expect(await look(["10 192.0.2.1"])).toMatchObject({ value: { exchanges: [{ preference: 10, host: "192.0.2.1" }] } });
});

it("tells no MX, no domain and no answer apart", async () => {
  expect(await look([])).toEqual({ state: "seen", value: { rcode: "NOERROR", exchanges: [] } });
  expect(await look("NXDOMAIN")).toEqual({ state: "seen", value: { rcode: "NXDOMAIN", exchanges: [] } });
  expect(await look("dns-servfail")).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
});
