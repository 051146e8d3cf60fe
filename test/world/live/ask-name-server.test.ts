import { decode } from "dns-packet";
import { afterEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../../../src/model/scalars.ts";
import type { ServerAnswer } from "../../../src/model/server-answer.ts";
import { type LiveDns, liveDns } from "../../../src/world/live/dns.ts";
import type { ServerQuestion } from "../../../src/world/world.ts";
import {
  AUTHORITATIVE,
  a,
  type LoopbackDns,
  loopbackDns,
  reply,
  type Script,
  soa,
} from "../../support/loopback-dns.ts";

const NEVER = new AbortController().signal;
const IP = "198.51.100.53" as IpAddress;
const NAME = "example.org" as DnsName;
const ZONE = { type: "NS", name: "example.org" } as const;
const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(script: Script, options = {}): Promise<{ readonly server: LoopbackDns; readonly dns: LiveDns }> {
  const server = await loopbackDns(script, options);
  closers.push(server.close);
  const at = (ip: IpAddress) => (ip === IP ? server.server : null);
  const dns = liveDns({ servers: [], nameServerMs: 300, nameServers: at });
  closers.unshift(dns.close);
  return { server, dns };
}

async function said(
  script: Script,
  question: Partial<ServerQuestion> = {},
  options = {},
): Promise<Outcome<ServerAnswer>> {
  const { dns } = await serve(script, options);
  return dns.askServer({ ip: IP, name: NAME, type: "SOA", over: "udp", ...question }, NEVER);
}

function answered(words: Partial<Extract<ServerAnswer, { how: "answered" }>>): unknown {
  const nothing = { how: "answered", rcode: "NOERROR", authoritative: false, records: [], referral: null };
  return { state: "seen", value: { ...nothing, ...words } };
}

const START = "ns.example.org hostmaster.example.org 1 2 3 4 5";

describe("what a name server says itself is seen", () => {
  for (const over of ["udp", "tcp"] as const) {
    it(`that it answers for the zone, over ${over}`, async () => {
      const script: Script = (q) => [reply(q, { flags: AUTHORITATIVE, answers: [soa("example.org")] })];
      expect(await said(script, { over })).toEqual(answered({ authoritative: true, records: [START] }));
    });
  }

  it("that it only has it from others", async () => {
    expect(await said((q) => [reply(q, { answers: [soa("example.org")] })])).toEqual(answered({ records: [START] }));
  });

  it.each([
    [2, "SERVFAIL"],
    [5, "REFUSED"],
    [9, "NOTAUTH"],
    [10, "RCODE10"],
  ])("rcode %i is an answer, %s", async (rcode, word) => {
    expect(await said((q) => [reply(q, { rcode })])).toEqual(answered({ rcode: word }));
  });

  it("whom it delegates to, in any letter case and order", async () => {
    const authorities = [
      { ...ZONE, name: "Example.ORG", data: "NS2.example.net" },
      { ...ZONE, data: "ns1.example.net" },
    ];
    const referral = { zone: "example.org", servers: ["ns1.example.net", "ns2.example.net"] };
    expect(await said((q) => [reply(q, { flags: 0, authorities })], { type: "NS" })).toEqual(answered({ referral }));
  });

  it("that it knows nothing and points to the root", async () => {
    const authorities = [{ type: "NS", name: ".", data: "a.root-servers.example" } as const];
    const referral = { zone: "", servers: ["a.root-servers.example"] };
    expect(await said((q) => [reply(q, { flags: 0, authorities })])).toEqual(answered({ referral }));
  });

  it("the servers of its own zone beside an answer are no referral", async () => {
    const authorities = [{ ...ZONE, data: "ns1.example.net" }];
    expect(
      await said((q) => [reply(q, { flags: AUTHORITATIVE, answers: [soa("example.org")], authorities })]),
    ).toMatchObject({ value: { referral: null } });
  });

  it("that the answer is too long for a datagram, without asking over TCP by itself", async () => {
    const { dns, server } = await serve((q) => [reply(q, { flags: AUTHORITATIVE | 0x0200 })]);
    const outcome = await dns.askServer({ ip: IP, name: NAME, type: "MX", over: "udp" }, NEVER);
    expect(outcome).toEqual({ state: "seen", value: { how: "truncated" } });
    expect(server.asked.map(({ via }) => via)).toEqual(["udp"]);
  });

  it("that its port for connections is closed", async () => {
    const outcome = await said((q) => [reply(q)], { over: "tcp" }, { tcp: false });
    expect(outcome).toEqual({ state: "seen", value: { how: "closed" } });
  });
});

describe("what does not come from it teaches nothing", () => {
  it("silence is a timeout", async () => {
    expect(await said(() => [])).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
  });
  it("an answer with another id or to another question is not heard", async () => {
    const script: Script = (q) => [
      reply(q, { id: q.id ^ 1, answers: [soa("example.org")] }),
      reply(q, { question: { name: "other.example", type: "MX" }, answers: [soa("example.org")] }),
    ];
    expect(await said(script)).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
  });
  it("a message that ends in the middle is malformed", async () => {
    const outcome = await said((q) => [reply(q, { answers: [a("example.org", "192.0.2.1")] }).subarray(0, -2)]);
    expect(outcome).toEqual({ state: "failed", why: { kind: "dns-malformed" } });
  });
  it("an address that leads nowhere is unreachable", async () => {
    expect(await said((q) => [reply(q)], { ip: "203.0.113.53" as IpAddress })).toEqual({
      state: "failed",
      why: { kind: "dns-unreachable" },
    });
  });
});

describe("the question", () => {
  it("wants no recursion of a name server, and no checking of a resolver that is asked so", async () => {
    const { dns, server } = await serve((q) => [reply(q, { answers: [a("example.org", "192.0.2.1")] })]);
    await dns.askServer({ ip: IP, name: NAME, type: "A", over: "udp" }, NEVER);
    const resolver = liveDns({ servers: [server.server] });
    closers.unshift(resolver.close);
    await resolver.ask(NAME, "A", NEVER);
    await resolver.askUnchecked(NAME, "A", NEVER);
    const flags = server.asked
      .map(({ bytes }) => decode(bytes))
      .map(({ flag_rd, flag_ad, flag_cd }) => ({ flag_rd, flag_ad, flag_cd }));
    expect(flags).toEqual([
      { flag_rd: false, flag_ad: false, flag_cd: false },
      { flag_rd: true, flag_ad: true, flag_cd: false },
      { flag_rd: true, flag_ad: false, flag_cd: true },
    ]);
  });
  it("is sent once however often it is asked, and again over the other transport", async () => {
    const { dns, server } = await serve((q) => [reply(q, { flags: AUTHORITATIVE, answers: [soa("example.org")] })]);
    const question = { ip: IP, name: NAME, type: "SOA" } as const;
    await Promise.all([1, 2, 3].map(() => dns.askServer({ ...question, over: "udp" }, NEVER)));
    await dns.askServer({ ...question, over: "udp" }, NEVER);
    await dns.askServer({ ...question, over: "tcp" }, NEVER);
    expect(server.asked.map(({ via }) => via)).toEqual(["udp", "tcp"]);
  });
  it("goes without EDNS to a server that knows none", async () => {
    const script: Script = (q) => [q.edns ? reply(q, { rcode: 1 }) : reply(q, { answers: [soa("example.org")] })];
    expect(await said(script)).toEqual(answered({ records: [START] }));
  });
  it("is for the name as it stands: no search domain is ever added", async () => {
    const { server } = await serve((q) => [reply(q, { rcode: 3 })]);
    const resolver = liveDns({ servers: [server.server] });
    closers.unshift(resolver.close);
    expect(await resolver.ask("mail" as DnsName, "A", NEVER)).toMatchObject({ value: { rcode: "NXDOMAIN" } });
    expect(await resolver.ask("mx.missing.example" as DnsName, "A", NEVER)).toMatchObject({
      value: { rcode: "NXDOMAIN" },
    });
    expect(server.asked.map(({ name }) => name)).toEqual(["mail", "mx.missing.example"]);
  });
});
