import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DnsName, IpAddress } from "../../../src/model/scalars.ts";
import { secondOpinion } from "../../../src/world/live/second-opinion.ts";
import { type LoopbackDns, loopbackDns, reply } from "../../support/loopback-dns.ts";

const LISTED = ["9.113.0.203.zen.spamhaus.org", "acme.example.dbl.spamhaus.org"];
const { signal } = new AbortController();
let dns: LoopbackDns;

beforeEach(async () => {
  dns = await loopbackDns((asked) => {
    if (asked.name.startsWith("broken")) return [reply(asked, { rcode: 2 })];
    const answers = [{ type: "A", name: asked.name, data: "127.0.0.2" }] as const;
    return [reply(asked, LISTED.includes(asked.name) ? { answers } : { rcode: 3 })];
  });
});
afterEach(() => dns.close());

function opinion() {
  return secondOpinion([{ ip: dns.server.ip as IpAddress, port: dns.server.port }]);
}
const ZEN = "zen.spamhaus.org" as DnsName;
const DBL = "dbl.spamhaus.org" as DnsName;

describe("somebody else's look at a block list", () => {
  it("finds a listed address, and asks the server it was given for nothing else", async () => {
    expect(await opinion()({ ip: "203.0.113.9" as IpAddress, zone: ZEN }, signal)).toEqual({
      state: "seen",
      value: true,
    });
    expect(dns.asked.map(({ name, type }) => `${type} ${name}`)).toEqual(["A 9.113.0.203.zen.spamhaus.org"]);
  });
  it("finds a listed name, which no package looks up", async () => {
    expect(await opinion()({ name: "acme.example" as DnsName, zone: DBL }, signal)).toEqual({
      state: "seen",
      value: true,
    });
    expect(dns.asked.map(({ name, type }) => `${type} ${name}`)).toEqual(["A acme.example.dbl.spamhaus.org"]);
  });
  it.each(["other.example", "broken.example"])("does not find %s, and does not tell why", async (name) => {
    expect(await opinion()({ name: name as DnsName, zone: DBL }, signal)).toEqual({ state: "seen", value: false });
  });
  it("learns nothing without a server to ask, and nothing once it is broken off", async () => {
    const entry = { name: "acme.example" as DnsName, zone: DBL };
    const why = { kind: "dns-unreachable" };
    expect(await secondOpinion([])(entry, signal)).toEqual({ state: "failed", why });
    expect(await opinion()(entry, AbortSignal.abort())).toEqual({ state: "failed", why: { kind: "cancelled" } });
    expect(dns.asked).toEqual([]);
  });
});
