import { expect, it } from "vitest";
import { tlsa } from "../../probes/tlsa.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "partner.example" as DnsName;
const host = "mx.partner.example" as DnsName;

function mx(...hosts: readonly string[]) {
  const exchanges = hosts.map((name, at) => ({ preference: at, host: name as RemoteText }));
  return observations([saw("mx", { domain }, { rcode: "NOERROR", exchanges })]);
}

it("asks at port 25 of each mail host of the recipient's domain", () => {
  expect(tlsa.plan(target(), mx(host, "192.0.2.1", ""))).toEqual([{ host, port: 25 }]);
  expect(tlsa.plan(target(), mx())).toEqual([{ host: domain, port: 25 }]);
  expect(tlsa.plan(target(), observations([]))).toEqual([]);
  const nowhere = saw("mx", { domain }, { rcode: "NXDOMAIN", exchanges: [] });
  expect(tlsa.plan(target(), observations([nowhere]))).toEqual([]);
});

it("keeps the records with the resolver's word on them, or without", async () => {
  const world = zoneWorld({ "_25._tcp.mx.partner.example TLSA": ["3 1 1 AB"] });
  const plain = { rcode: "NOERROR", records: ["3 1 1 ab"], authenticated: false };
  expect(await tlsa.look({ host, port: 25 }, world, STEADY)).toEqual({ state: "seen", value: plain });
  const signed: typeof world.dns = {
    ...world.dns,
    ask: async () => ({
      state: "seen",
      value: { rcode: "NOERROR", records: ["3 1 1 AB"], aliases: [], authenticated: true },
    }),
  };
  expect(await tlsa.look({ host, port: 25 }, { ...world, dns: signed }, STEADY)).toEqual({
    state: "seen",
    value: { ...plain, authenticated: true },
  });
});

it("a wrong signature is a failed look of its own kind", async () => {
  const world = zoneWorld({ "_25._tcp.mx.partner.example TLSA": "dns-bogus" });
  expect(await tlsa.look({ host, port: 25 }, world, STEADY)).toEqual({ state: "failed", why: { kind: "dns-bogus" } });
});
