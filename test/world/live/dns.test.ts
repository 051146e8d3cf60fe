import { getEventListeners } from "node:events";
import { encode } from "dns-packet";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dnsName } from "../../../src/dns/name.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { DnsName } from "../../../src/model/scalars.ts";
import { type LiveDns, type LiveDnsOptions, liveDns } from "../../../src/world/live/dns.ts";
import type { DnsAnswer, RecordType } from "../../../src/world/world.ts";
import {
  AUTHORITATIVE,
  a,
  cname,
  type LoopbackDns,
  loopbackDns,
  reply,
  type Script,
  soa,
  TRUNCATED,
} from "../../support/loopback-dns.ts";

const NEVER = new AbortController().signal;
const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function name(text: string): DnsName {
  const read = dnsName(text);
  if (read === null) throw new Error(`no name: ${text}`);
  return read;
}

async function serve(script: Script, options = {}): Promise<LoopbackDns> {
  const server = await loopbackDns(script, options);
  closers.push(server.close);
  return server;
}

/** More than a busy machine takes for an answer, and less than a test may take. */
const PATIENT_MS = 10_000;
/** Where nobody answers. */
const BRIEF = { timeoutMs: 1_000 };
/** Whoever waited for this would not be done before the test is given up. */
const NEVER_OVER = { timeoutMs: 600_000 };

function client(servers: readonly LoopbackDns[], options: Partial<LiveDnsOptions> = {}): LiveDns {
  const dns = liveDns({ servers: servers.map(({ server }) => server), timeoutMs: PATIENT_MS, ...options });
  closers.unshift(dns.close);
  return dns;
}

function ask(dns: LiveDns, text: string, type: RecordType = "A"): Promise<Outcome<DnsAnswer>> {
  return dns.ask(name(text), type, NEVER);
}

async function outcomeOf(script: Script, type: RecordType = "A", options = {}): Promise<Outcome<DnsAnswer>> {
  return ask(client([await serve(script, options)]), "example.org", type);
}

/** Of a server that never answers as it should. */
async function silenceOf(script: Script): Promise<Outcome<DnsAnswer>> {
  return ask(client([await serve(script)], BRIEF), "example.org");
}

function failedWith(kind: string): unknown {
  return { state: "failed", why: { kind } };
}

describe("what a server says is seen", () => {
  it("an address", async () => {
    expect(await outcomeOf((q) => [reply(q, { answers: [a("EXAMPLE.org", "192.0.2.1")] })])).toEqual({
      state: "seen",
      value: { rcode: "NOERROR", records: ["192.0.2.1"], aliases: [] },
    });
  });

  it("NXDOMAIN is an answer, not a failure", async () => {
    expect(await outcomeOf((q) => [reply(q, { rcode: 3, authorities: [soa("org")] })])).toEqual({
      state: "seen",
      value: { rcode: "NXDOMAIN", records: [], aliases: [] },
    });
  });

  it("no records of the type is an answer, with the zone's SOA or without", async () => {
    const empty = { state: "seen", value: { rcode: "NOERROR", records: [], aliases: [] } };
    expect(await outcomeOf((q) => [reply(q, { authorities: [soa("example.org")] })])).toEqual(empty);
    expect(await outcomeOf((q) => [reply(q)])).toEqual(empty);
  });

  it.each<[RecordType, Parameters<typeof reply>[1], readonly string[]]>([
    ["AAAA", { answers: [{ name: "example.org", type: "AAAA", data: "2001:0db8::0:1" }] }, ["2001:db8::1"]],
    [
      "MX",
      { answers: [{ name: "example.org", type: "MX", data: { preference: 10, exchange: "MX.example.org" } }] },
      ["10 mx.example.org"],
    ],
    ["MX", { answers: [{ name: "example.org", type: "MX", data: { preference: 0, exchange: "." } }] }, ["0 ."]],
    ["NS", { answers: [{ name: "example.org", type: "NS", data: "ns.example.org" }] }, ["ns.example.org"]],
    ["PTR", { answers: [{ name: "example.org", type: "PTR", data: "mail.example.org" }] }, ["mail.example.org"]],
    ["CNAME", { answers: [cname("example.org", "target.example")] }, ["target.example"]],
    ["SOA", { answers: [soa("example.org")] }, ["ns.example.org hostmaster.example.org 1 2 3 4 5"]],
    [
      "SRV",
      {
        answers: [
          { name: "example.org", type: "SRV", data: { priority: 1, weight: 2, port: 587, target: "mx.example.org" } },
        ],
      },
      ["1 2 587 mx.example.org"],
    ],
    [
      "TLSA",
      {
        answers: [
          {
            name: "example.org",
            type: "TLSA",
            data: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.from("ab01", "hex") },
          },
        ],
      },
      ["3 1 1 ab01"],
    ],
    [
      "TXT",
      { answers: [{ name: "example.org", type: "TXT", data: ["v=spf1 ip4:192.0", ".2.1 -all"] }] },
      ["v=spf1 ip4:192.0.2.1 -all"],
    ],
    [
      "PTR",
      { answers: [{ name: "example.org", type: "PTR", data: "bad name\n!.example.org" }] },
      ["bad\\032name\\010!.example.org"],
    ],
  ])("%s in presentation form", async (type, said, records) => {
    const outcome = await outcomeOf((q) => [reply(q, said)], type);
    expect(outcome).toMatchObject({ state: "seen", value: { records } });
  });

  it("only records of that owner and type count, and the order is kept", async () => {
    const answers = [a("other.example", "192.0.2.9"), a("example.org", "192.0.2.2"), a("example.org", "192.0.2.1")];
    expect(await outcomeOf((q) => [reply(q, { answers })])).toMatchObject({
      value: { records: ["192.0.2.2", "192.0.2.1"] },
    });
  });
});

describe("aliases", () => {
  it("are followed within the answer and recorded, whatever the order of the records", async () => {
    const answers = [a("c.example", "192.0.2.1"), cname("b.example", "C.example"), cname("example.org", "b.example")];
    expect(await outcomeOf((q) => [reply(q, { answers })])).toEqual({
      state: "seen",
      value: { rcode: "NOERROR", records: ["192.0.2.1"], aliases: ["b.example", "c.example"] },
    });
  });

  it("whose target is not in the answer are asked again", async () => {
    const server = await serve((q) => [
      reply(q, {
        answers: q.name === "example.org" ? [cname("example.org", "b.example")] : [a("b.example", "192.0.2.1")],
      }),
    ]);
    expect(await ask(client([server]), "example.org")).toMatchObject({
      value: { records: ["192.0.2.1"], aliases: ["b.example"] },
    });
    expect(server.asked.map(({ name }) => name)).toEqual(["example.org", "b.example"]);
  });

  it("that end in a zone without such records are not asked again", async () => {
    const server = await serve((q) => [
      reply(q, { answers: [cname("example.org", "www.b.example")], authorities: [soa("b.example")] }),
    ]);
    expect(await ask(client([server]), "example.org")).toMatchObject({
      value: { rcode: "NOERROR", records: [], aliases: ["www.b.example"] },
    });
    expect(server.asked).toHaveLength(1);
  });

  it("that lead to a name that does not exist make NXDOMAIN", async () => {
    const outcome = await outcomeOf((q) => [reply(q, { rcode: 3, answers: [cname("example.org", "gone.example")] })]);
    expect(outcome).toEqual({ state: "seen", value: { rcode: "NXDOMAIN", records: [], aliases: ["gone.example"] } });
  });

  it.each([
    ["within one answer", [cname("example.org", "b.example"), cname("b.example", "example.org")]],
    ["onto itself", [cname("example.org", "example.org")]],
  ])("in a loop %s are malformed", async (_where, answers) => {
    expect(await outcomeOf((q) => [reply(q, { answers })])).toEqual(failedWith("dns-malformed"));
  });

  it("in a loop over several answers are malformed, after two questions", async () => {
    const server = await serve((q) => [
      reply(q, {
        answers: [q.name === "a.example" ? cname("a.example", "b.example") : cname("b.example", "a.example")],
      }),
    ]);
    expect(await ask(client([server]), "a.example")).toEqual(failedWith("dns-malformed"));
    expect(server.asked).toHaveLength(2);
  });

  it("without end are given up after eight further questions", async () => {
    const server = await serve((q) => {
      const next = `n${Number(q.name.slice(1, q.name.indexOf("."))) + 1}.example`;
      return [reply(q, { answers: [cname(q.name, next)] })];
    });
    expect(await ask(client([server]), "n0.example")).toEqual(failedWith("dns-malformed"));
    expect(server.asked).toHaveLength(9);
  });

  it("asked for as such are not followed", async () => {
    const answers = [cname("example.org", "b.example"), cname("b.example", "c.example")];
    expect(await outcomeOf((q) => [reply(q, { answers })], "CNAME")).toMatchObject({
      value: { records: ["b.example"], aliases: [] },
    });
  });
});

describe("what teaches nothing is a failure of its kind", () => {
  it.each([
    [2, "dns-servfail"],
    [5, "dns-refused"],
    [9, "dns-refused"],
    [4, "dns-refused"],
    [1, "dns-malformed"],
    [6, "dns-servfail"],
  ])("rcode %i is %s", async (rcode, kind) => {
    expect(await outcomeOf((q) => [reply(q, { rcode })])).toEqual(failedWith(kind));
  });

  it("a failure without the question is believed", async () => {
    expect(await outcomeOf((q) => [reply(q, { rcode: 5, question: null })])).toEqual(failedWith("dns-refused"));
  });

  it("SERVFAIL with an extended error about signatures is bogus", async () => {
    const option = { code: 15, data: Buffer.from([0, 7, 0x68, 0x69]) };
    const opt = {
      type: "OPT",
      name: ".",
      udpPayloadSize: 1232,
      extendedRcode: 0,
      ednsVersion: 0,
      flags: 0,
      flag_do: false,
      options: [option],
    };
    const outcome = await outcomeOf((q) => [reply(q, { rcode: 2, additionals: [opt as never] })]);
    expect(outcome).toEqual(failedWith("dns-bogus"));
  });

  it("silence is a timeout, after the query was sent twice", async () => {
    const server = await serve(() => []);
    expect(await ask(client([server], BRIEF), "example.org")).toEqual(failedWith("dns-timeout"));
    await vi.waitFor(() => expect(server.asked).toHaveLength(2));
    expect(new Set(server.asked.map(({ id }) => id)).size).toBe(1);
  });

  it("garbage is malformed, not a timeout", async () => {
    expect(await silenceOf(() => [Buffer.from("220 mx.example.org ESMTP\r\n")])).toEqual(failedWith("dns-malformed"));
    expect(await silenceOf(() => [Buffer.from([1])])).toEqual(failedWith("dns-malformed"));
  });

  it("a message cut short is malformed", async () => {
    const long = (q: Parameters<Script>[0]) => reply(q, { answers: [a("example.org", "192.0.2.1")] });
    expect(await outcomeOf((q) => [long(q).subarray(0, -1)])).toEqual(failedWith("dns-malformed"));
  });

  it("a TXT record that claims more than the message holds is malformed, never half a record", async () => {
    const outcome = await outcomeOf((q) => {
      const bytes = reply(q, { answers: [{ name: "example.org", type: "TXT", data: "v=spf1 -all" }] });
      bytes.writeUInt16BE(40, bytes.length - 14);
      return [bytes];
    }, "TXT");
    expect(outcome).toEqual(failedWith("dns-malformed"));
  });

  it("a name that points to itself is malformed, and no endless path", async () => {
    const outcome = await outcomeOf((q) => {
      const bytes = reply(q, { answers: [a("example.org", "192.0.2.1")] });
      const owner = q.bytes.length - 11;
      bytes.writeUInt16BE(0xc000 + owner, owner);
      return [bytes];
    });
    expect(outcome).toEqual(failedWith("dns-malformed"));
  });

  it("more records than any real set are malformed", async () => {
    const answers = Array.from({ length: 2100 }, (_, i) => a("x.example", `192.0.2.${i % 256}`));
    const outcome = await outcomeOf((q) => [q.via === "udp" ? reply(q, { flags: TRUNCATED }) : reply(q, { answers })]);
    expect(outcome).toEqual(failedWith("dns-malformed"));
  });

  it("a referral is a server that will not look, not an absence", async () => {
    const authorities = [{ name: "org", type: "NS", data: "ns.example.org" }] as const;
    const flags = 0;
    expect(await outcomeOf((q) => [reply(q, { flags, authorities })])).toEqual(failedWith("dns-refused"));
    expect(await outcomeOf((q) => [reply(q, { flags: AUTHORITATIVE, authorities })])).toMatchObject({ state: "seen" });
  });

  it("a port where nobody listens is unreachable, at once", async () => {
    const server = await loopbackDns(() => []);
    await server.close();
    expect(await ask(client([server], NEVER_OVER), "example.org")).toEqual(failedWith("dns-unreachable"));
  });

  it("no server at all is unreachable", async () => {
    expect(await ask(client([]), "example.org")).toEqual(failedWith("dns-unreachable"));
  });

  it("a name that cannot be encoded is never sent", async () => {
    const server = await serve((q) => [reply(q)]);
    const dns = client([server]);
    for (const bad of ["a..b", "a b.example", "", `${"a".repeat(64)}.example`, "Example.org", "example.org."]) {
      expect(await dns.ask(bad as DnsName, "A", NEVER)).toEqual(failedWith("dns-malformed"));
    }
    expect(server.asked).toEqual([]);
  });
});

describe("forgeries are ignored", () => {
  const truth = [a("example.org", "192.0.2.1")];
  const lie = [a("example.org", "203.0.113.66")];
  it.each<[string, Script]>([
    ["a wrong id", (q) => [reply(q, { id: (q.id + 1) % 65536, answers: lie }), reply(q, { answers: truth })]],
    [
      "another name",
      (q) => [reply(q, { question: { name: "example.net", type: "A" }, answers: lie }), reply(q, { answers: truth })],
    ],
    [
      "another type",
      (q) => [reply(q, { question: { name: "example.org", type: "TXT" }, answers: lie }), reply(q, { answers: truth })],
    ],
    ["no question", (q) => [reply(q, { question: null, answers: lie }), reply(q, { answers: truth })]],
    ["a query instead of an answer", (q) => [q.bytes, reply(q, { answers: truth })]],
  ])("%s, and the true answer after it counts", async (_what, script) => {
    expect(await outcomeOf(script)).toMatchObject({ state: "seen", value: { records: ["192.0.2.1"] } });
  });

  it("a wrong id alone is a timeout", async () => {
    const outcome = await silenceOf((q) => [reply(q, { id: (q.id + 1) % 65536, answers: lie })]);
    expect(outcome).toEqual(failedWith("dns-timeout"));
  });

  it("the question may come back in another case", async () => {
    const outcome = await outcomeOf((q) => [
      reply(q, { question: { name: "eXample.ORG", type: "A" }, answers: truth }),
    ]);
    expect(outcome).toMatchObject({ state: "seen", value: { records: ["192.0.2.1"] } });
  });

  it("ids and ports are not the same from query to query", async () => {
    const server = await serve((q) => [reply(q)]);
    const dns = client([server]);
    await Promise.all(Array.from({ length: 40 }, (_, i) => ask(dns, `n${i}.example`)));
    expect(new Set(server.asked.map(({ id }) => id)).size).toBeGreaterThan(35);
    expect(new Set(server.asked.map(({ port }) => port)).size).toBe(4);
  });
});

describe("too long for a datagram", () => {
  const text = "x".repeat(200);
  const long = Array.from({ length: 265 }, (_, i) => ({
    name: "example.org",
    type: "TXT" as const,
    data: `${i} ${text}`,
  }));

  it("is asked over TCP: 60 KB of TXT arrive whole", async () => {
    const outcome = await outcomeOf(
      (q) => [q.via === "udp" ? reply(q, { flags: TRUNCATED }) : reply(q, { answers: long })],
      "TXT",
    );
    expect(outcome.state === "seen" && outcome.value.records).toEqual(long.map(({ data }) => data));
  });

  it("a truncated answer is never taken for the whole, not even when TCP is refused", async () => {
    const truncated: Script = (q) => [reply(q, { flags: TRUNCATED, answers: long.slice(0, 2) })];
    expect(await outcomeOf(truncated, "TXT", { tcp: false })).toEqual(failedWith("dns-unreachable"));
  });

  it("a connection closed without an answer is unreachable, with half of one malformed", async () => {
    expect(await outcomeOf((q) => (q.via === "udp" ? [reply(q, { flags: TRUNCATED })] : []))).toEqual(
      failedWith("dns-unreachable"),
    );
    const outcome = await outcomeOf((q) => [q.via === "udp" ? reply(q, { flags: TRUNCATED }) : Buffer.from([0])]);
    expect(outcome).toEqual(failedWith("dns-malformed"));
  });

  it("the next server is asked when TCP to the first fails", async () => {
    const first = await serve((q) => [reply(q, { flags: TRUNCATED })], { tcp: false });
    const second = await serve((q) => [reply(q, { answers: [a("example.org", "192.0.2.1")] })]);
    expect(await ask(client([first, second]), "example.org")).toMatchObject({ value: { records: ["192.0.2.1"] } });
  });
});

describe("EDNS", () => {
  it("is offered with 1232 bytes, and left out for a server that knows none", async () => {
    const server = await serve((q) => [
      q.edns ? reply(q, { rcode: 1 }) : reply(q, { answers: [a("example.org", "192.0.2.1")] }),
    ]);
    expect(await ask(client([server]), "example.org")).toMatchObject({ value: { records: ["192.0.2.1"] } });
    expect(server.asked.map(({ edns }) => edns)).toEqual([true, false]);
    expect(server.asked[0]?.bytes.readUInt16BE(server.asked[0].bytes.length - 8)).toBe(1232);
  });
});

describe("several servers", () => {
  const good: Script = (q) => [reply(q, { answers: [a(q.name, "192.0.2.1")] })];

  it("the second answers when the first is dead, and is asked first from then on", async () => {
    const [first, second] = [await serve(() => []), await serve(good)];
    // The first keeps the question for a quarter of it.
    const dns = client([first, second], { timeoutMs: 4_000 });
    expect(await ask(dns, "example.org")).toMatchObject({ state: "seen" });
    expect(await ask(dns, "example.net")).toMatchObject({ state: "seen" });
    expect(first.asked.map(({ name }) => name)).toEqual(["example.org"]);
  });

  it.each([2, 5])("rcode %i of the first makes the second be asked at once", async (rcode) => {
    const servers = [await serve((q) => [reply(q, { rcode })]), await serve(good)];
    expect(await ask(client(servers, NEVER_OVER), "example.org")).toMatchObject({ state: "seen" });
  });

  it.each<[string, Script, Script]>([
    ["dns-servfail", () => [], (q) => [reply(q, { rcode: 2 })]],
    ["dns-servfail", (q) => [reply(q, { rcode: 2 })], (q) => [reply(q, { rcode: 5 })]],
    ["dns-refused", () => [Buffer.from("?")], (q) => [reply(q, { rcode: 5 })]],
    ["dns-malformed", () => [], () => [Buffer.from("?")]],
  ])("when all fail, %s tells most", async (kind, one, other) => {
    for (const pair of [
      [one, other],
      [other, one],
    ] as const) {
      const servers = [await serve(pair[0]), await serve(pair[1])];
      // Two shares of it: the first server is waited for before the second is asked, and each answer counts until the end.
      expect(await ask(client(servers, { timeoutMs: 1_500 }), "example.org")).toEqual(failedWith(kind));
    }
  });

  it("a late answer of the first still counts", async () => {
    const late = await serve(async (q) => {
      // Longer than the share of its time that is the first server's alone.
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      return good(q);
    });
    expect(await ask(client([late, await serve(() => [])], { timeoutMs: 4_000 }), "example.org")).toMatchObject({
      state: "seen",
    });
  });

  it("IPv6 servers work as well", async () => {
    const server = await serve(good, { ip: "::1" });
    expect(await ask(client([server]), "example.org")).toMatchObject({ state: "seen" });
  });
});

describe("one question, one query", () => {
  it("equal questions are sent once, at the same time and later", async () => {
    const server = await serve((q) => [reply(q, { answers: [a(q.name, "192.0.2.1")] })]);
    const dns = client([server]);
    const all = await Promise.all(Array.from({ length: 50 }, () => ask(dns, "example.org")));
    all.push(await ask(dns, "example.org"));
    expect(new Set(all.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(server.asked).toHaveLength(1);
  });

  it("failures are remembered too", async () => {
    const server = await serve((q) => [reply(q, { rcode: 2 })]);
    const dns = client([server]);
    await ask(dns, "example.org");
    expect(await ask(dns, "example.org")).toEqual(failedWith("dns-servfail"));
    expect(server.asked).toHaveLength(1);
  });

  it("one caller's abort leaves the question to the others", async () => {
    const slow: Script = async (q) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [reply(q, { answers: [a(q.name, "192.0.2.1")] })];
    };
    const server = await serve(slow);
    const dns = client([server]);
    const leaver = new AbortController();
    const left = dns.ask(name("example.org"), "A", leaver.signal);
    const stayed = ask(dns, "example.org");
    leaver.abort();
    expect(await left).toEqual(failedWith("cancelled"));
    expect(await stayed).toMatchObject({ state: "seen" });
    expect(server.asked).toHaveLength(1);
  });

  it("a question all gave up is asked anew for the next", async () => {
    const server = await serve((q) => (q.before === 0 ? [] : [reply(q, { answers: [a(q.name, "192.0.2.1")] })]));
    const dns = client([server]);
    const leaver = new AbortController();
    const left = dns.ask(name("example.org"), "A", leaver.signal);
    setTimeout(() => leaver.abort(), 50);
    expect(await left).toEqual(failedWith("cancelled"));
    expect(await ask(dns, "example.org")).toMatchObject({ state: "seen" });
  });

  it("nothing is left on the signal of whoever asked, however many clients it was given to", async () => {
    const server = await serve((q) => [reply(q, { answers: [a(q.name, "192.0.2.1")] })]);
    const shared = new AbortController().signal;
    for (let count = 0; count < 12; count += 1) {
      expect(await client([server]).ask(name("example.org"), "A", shared)).toMatchObject({ state: "seen" });
    }
    expect(getEventListeners(shared, "abort")).toHaveLength(0);
  });

  it("an aborted caller asks nothing", async () => {
    const server = await serve((q) => [reply(q)]);
    expect(await client([server]).ask(name("example.org"), "A", AbortSignal.abort())).toEqual(failedWith("cancelled"));
    expect(server.asked).toEqual([]);
  });

  it("close ends what is under way as cancelled", async () => {
    const dns = client([await serve(() => [])], NEVER_OVER);
    const pending = ask(dns, "example.org");
    setTimeout(dns.close, 20);
    expect(await pending).toEqual(failedWith("cancelled"));
    expect(await ask(dns, "example.net")).toEqual(failedWith("cancelled"));
  });
});

describe("a sweep", () => {
  it("of 2000 names under one signal: no query is lost or sent twice, never more than 150 are in flight", async () => {
    let now = 0;
    let most = 0;
    const server = await serve(async (q) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return [reply(q, { answers: [a(q.name, "192.0.2.1")] })];
    });
    const warnings: string[] = [];
    const warned = (warning: Error) => warnings.push(warning.message);
    process.on("warning", warned);
    const dns = client([server], NEVER_OVER);
    const all = await Promise.all(Array.from({ length: 2000 }, (_, i) => ask(dns, `n${i}.example`)));
    process.off("warning", warned);
    expect(all.filter(({ state }) => state !== "seen")).toEqual([]);
    expect(server.asked).toHaveLength(2000);
    expect(most).toBeLessThanOrEqual(150);
    expect(most).toBeGreaterThan(100);
    expect(warnings).toEqual([]);
  });
});

describe("the packets sent", () => {
  it("ask for recursion, of one absolute name", async () => {
    const server = await serve((q) => [reply(q)]);
    await ask(client([server]), "example.org");
    const [asked] = server.asked;
    const plain = encode({
      type: "query",
      id: asked?.id ?? 0,
      flags: 0x100,
      questions: [{ name: "example.org", type: "A" }],
    });
    expect(asked?.bytes.subarray(4, 8)).toEqual(plain.subarray(4, 8));
    // Recursion desired, and the wish to know whether signatures were checked. RFC 6840 §5.7
    expect(asked?.bytes.readUInt16BE(2)).toBe(0x0120);
    expect(asked?.bytes.subarray(12, plain.length)).toEqual(plain.subarray(12));
  });
});
