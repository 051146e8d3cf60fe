import { describe, expect, it } from "vitest";
import { smtp } from "../../probes/smtp.ts";
import type { Observation } from "../../src/model/observation.ts";
import { type SmtpAbout, smtpSubject } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import type { Target } from "../../src/model/target.ts";
import type { Transcript } from "../../src/model/transcript.ts";
import { makeTarget, type Wish } from "../../src/runner/make-target.ts";
import { missed, reply, saw } from "../support/observe.ts";
import { fakeLink, fakeWorld, outline } from "../support/script-link.ts";

const DOMAIN = "example.org" as DnsName;

function trace(wish: Partial<Wish> = {}): Target {
  return makeTarget({
    command: "trace",
    domain: DOMAIN,
    recipient: "someone@example.org",
    sender: "sender@example.net",
    helo: "client.example.net",
    ...wish,
  });
}

function check(wish: Partial<Wish> = {}): Target {
  return trace({ command: "check", recipient: undefined, sender: undefined, ...wish });
}

function mx(...hosts: readonly string[]): Observation {
  const exchanges = hosts.map((text) => {
    const [preference = "", host = ""] = text.split(" ");
    return { preference: Number(preference), host: host as RemoteText };
  });
  return saw("mx", { domain: DOMAIN }, { rcode: "NOERROR", exchanges });
}

/** The A and AAAA records of a name. */
function host(name: string, ...ips: readonly string[]): readonly Observation[] {
  return ([4, 6] as const).map((family) => {
    const addresses = ips.filter(
      (ip) => ip.includes(":") === (family === 6),
    ) as readonly string[] as readonly IpAddress[];
    return saw("address", { name: name as DnsName, family }, { rcode: "NOERROR", addresses, aliases: [] });
  });
}

function plan(target: Target, ...seen: readonly (Observation | readonly Observation[])[]): readonly SmtpAbout[] {
  return smtp.plan(target, observations(seen.flat()));
}

const spelled = (looks: readonly SmtpAbout[]) => looks.map((about) => `${about.role} ${smtpSubject(about)}`);

const CONNECTED = { kind: "connected", ms: 1, from: "192.0.2.1" as IpAddress } as const;
const REFUSED: Transcript = { steps: [], end: { how: "connect-refused" } };
const DROPPED: Transcript = { steps: [CONNECTED], end: { how: "peer-closed", stage: "greeting" } };
const BUSY = greeted("421 4.7.0 busy");
const TALKED = greeted("220 mx");

function greeted(line: string): Transcript {
  return {
    steps: [CONNECTED, { kind: "received", ms: 2, stage: "greeting", reply: reply(line) }],
    end: { how: "quit" },
  };
}

/** What came of every look planned so far. */
function ended(looks: readonly SmtpAbout[], ...transcripts: readonly Transcript[]): readonly Observation[] {
  return looks.map((about, index) => saw("smtp", about, transcripts[index % transcripts.length] ?? REFUSED));
}

describe("where mail goes", () => {
  it("is nowhere known before the MX and its addresses are", () => {
    expect(plan(trace())).toEqual([]);
    expect(plan(trace(), mx("10 mx.example.org"))).toEqual([]);
    expect(plan(trace(), missed("mx", { domain: DOMAIN }))).toEqual([]);
  });
  it("is nowhere with a null MX, or without a domain", () => {
    expect(plan(trace(), mx("0 "), host("example.org", "198.51.100.1"))).toEqual([]);
    const gone = saw("mx", { domain: DOMAIN }, { rcode: "NXDOMAIN", exchanges: [] });
    expect(plan(trace(), gone, host("example.org", "198.51.100.1"))).toEqual([]);
  });
  it("is the domain itself without any MX", () => {
    expect(spelled(plan(trace(), mx(), host("example.org", "198.51.100.1")))).toEqual([
      "mx example.org/198.51.100.1:25",
    ]);
  });
  it("is no business of explain", () => {
    expect(plan(trace({ command: "explain" }), mx(), host("example.org", "198.51.100.1"))).toEqual([]);
  });
});

describe("a trace", () => {
  const best = host("a.example.org", "198.51.100.2", "198.51.100.1", "2001:db8::1");
  const next = host("b.example.org", "198.51.100.9");
  const both = mx("10 b.example.org", "5 a.example.org");
  const first = plan(trace(), both, best, next);

  it("asks one address of each family of the best exchanger, in one order", () => {
    expect(spelled(first)).toEqual(["mx a.example.org/198.51.100.1:25", "mx a.example.org/[2001:db8::1]:25"]);
  });
  it("carries the whole envelope, and no login to a server the user did not name", () => {
    const [look] = plan(trace({ login: "given", until: "data" }), both, best);
    expect(look).toMatchObject({
      changed: null,
      attempt: {
        tls: "opportunistic",
        helo: "client.example.net",
        from: "sender@example.net",
        to: ["someone@example.org"],
        login: "none",
        source: null,
        round: 0,
        until: "data",
      },
    });
  });
  it.each([
    ["refused the connection", [REFUSED]],
    ["closed at the greeting", [DROPPED]],
    ["said 421 at the greeting", [BUSY]],
    ["did all of that", [REFUSED, BUSY]],
  ])("goes on to the next exchanger when every address %s", (_, transcripts) => {
    const looks = plan(trace(), both, best, next, ended(first, ...transcripts));
    expect(spelled(looks)).toEqual([...spelled(first), "mx b.example.org/198.51.100.9:25"]);
  });
  it.each([
    ["talks", ended(first, REFUSED, TALKED)],
    ["refuses for good", ended(first, greeted("554 no"))],
    ["was not asked yet", ended(first.slice(0, 1), REFUSED)],
    ["was not asked because the run ended", ended(first, { steps: [], end: { how: "cancelled" } })],
    ["could not be looked at", first.map((about) => missed("smtp", about, { kind: "cancelled" }))],
  ])("stays with the best exchanger while one address of it %s", (_, seen) => {
    expect(plan(trace(), both, best, next, seen)).toEqual(first);
  });
  it("goes on at once from an exchanger without addresses, but not before both families are known", () => {
    expect(spelled(plan(trace(), both, host("a.example.org"), next))).toEqual(["mx b.example.org/198.51.100.9:25"]);
    expect(plan(trace(), both, host("a.example.org").slice(0, 1), next)).toEqual([]);
  });
  it("passes over an exchanger that is an address or no name at all", () => {
    const odd = mx("1 198.51.100.4", "2 bad..name", "3 b.example.org");
    expect(spelled(plan(trace(), odd, next))).toEqual(["mx b.example.org/198.51.100.9:25"]);
  });
  it("keeps to the ports and families the user named", () => {
    const wish = { ports: [2525], families: [6] } as const;
    expect(spelled(plan(trace(wish), both, best))).toEqual(["mx a.example.org/[2001:db8::1]:2525"]);
  });
  it("is made from every source that can reach the address", () => {
    const sources = ["192.0.2.1", "192.0.2.2", "2001:db8::f"] as readonly string[] as readonly IpAddress[];
    expect(spelled(plan(trace({ sources }), both, best))).toEqual([
      "mx a.example.org/198.51.100.1:25@192.0.2.1",
      "mx a.example.org/198.51.100.1:25@192.0.2.2",
      "mx a.example.org/[2001:db8::1]:25@2001:db8::f",
    ]);
  });
});

describe("a checkup", () => {
  const own = host("mx.example.org", "198.51.100.1", "198.51.100.2", "198.51.100.3");
  const foreign = host("mx.example.com", "203.0.113.1");
  const both = mx("10 mx.example.org", "20 mx.example.com");

  it("asks every exchanger on port 25, two addresses of each", () => {
    expect(spelled(plan(check(), both, own, foreign))).toEqual([
      "mx mx.example.org/198.51.100.1:25",
      "mx mx.example.org/198.51.100.2:25",
      "mx mx.example.com/203.0.113.1:25",
    ]);
  });
  it("asks for the postmaster as the null sender", () => {
    const [look] = plan(check(), both, own);
    expect(look?.attempt).toMatchObject({ from: null, to: ["postmaster@example.org"], until: "rcpt" });
  });
  it("keeps to the ports the user named", () => {
    expect(plan(check({ ports: [465] }), both, own, foreign)).toEqual([]);
    expect(plan(check({ ports: [25] }), both, own, foreign).map(({ port }) => port)).toEqual([25, 25, 25]);
  });
  it("asks at most ten exchangers", () => {
    const names = Array.from({ length: 14 }, (_, n) => `m${n}.example.com`);
    const all = [mx(...names.map((name, n) => `${n} ${name}`)), ...names.flatMap((name) => host(name, "203.0.113.1"))];
    expect(plan(check(), all)).toHaveLength(10);
  });
});

describe("a named server", () => {
  const server = "mail.example.net" as DnsName;
  const there = host("mail.example.net", "203.0.113.5");
  const exchangers = [mx("10 mx.example.org"), ...host("mx.example.org", "198.51.100.1")];

  it("is talked to as a relay, on 25, or with a login on 587", () => {
    expect(spelled(plan(trace({ server }), exchangers, there))).toEqual(["relay mail.example.net/203.0.113.5:25"]);
    const [look] = plan(trace({ server, login: "given" }), exchangers, there);
    expect([look?.port, look?.attempt.login]).toEqual([587, "given"]);
  });
  it("is asked without a login first where it is asked whether that or a POP3 login opens it", () => {
    const of = (wish: Parameters<typeof trace>[0]) =>
      plan(trace({ server, login: "given", pop: "given", ...wish }), exchangers, there).map(
        ({ port, attempt }) => `${port} ${attempt.login}`,
      );
    expect(of({})).toEqual(["25 none"]);
    expect(of({ ports: [25, 587] })).toEqual(["25 none", "587 given"]);
    expect(of({ command: "smoke" })).toEqual(["587 given"]);
  });
  it("is an exchanger when the MX says so, and what it is waits for that", () => {
    const itself = { server: "MX.example.org" as DnsName };
    expect(spelled(plan(trace(itself), exchangers))).toEqual(["mx mx.example.org/198.51.100.1:25"]);
    expect(plan(trace(itself), exchangers.slice(1))).toEqual([]);
  });
  it("may be an address, told apart by the addresses of the exchangers", () => {
    const at = (ip: string) => trace({ server: ip as IpAddress });
    expect(spelled(plan(at("198.51.100.1"), exchangers))).toEqual(["mx 198.51.100.1/198.51.100.1:25"]);
    expect(spelled(plan(at("203.0.113.9"), exchangers))).toEqual(["relay 203.0.113.9/203.0.113.9:25"]);
    expect(plan(at("198.51.100.1"), exchangers.slice(0, 1))).toEqual([]);
  });
  it("needs no domain, and no MX where nobody looks for one", () => {
    expect(plan(trace({ server, domain: null, command: "smoke" }), there)).toHaveLength(1);
    expect(plan(trace({ server, without: ["mx"] }), there)).toHaveLength(1);
  });
  it("is talked to with TLS from the first byte on 465, unless the user says otherwise", () => {
    const tls = (wish: Partial<Wish>) =>
      plan(trace({ server, ports: [465], ...wish }), exchangers, there)[0]?.attempt.tls;
    expect([tls({}), tls({ tls: "none" })]).toEqual(["implicit", "none"]);
  });
});

describe("the plan", () => {
  it.each([
    ["trace", trace()],
    ["check", check()],
    ["server", trace({ server: "198.51.100.9" as IpAddress })],
  ])("of a %s only grows with what is seen, whatever the order", (_, target) => {
    const known = [
      mx("5 a.example.org", "10 b.example.org"),
      ...host("a.example.org", "198.51.100.1", "2001:db8::1"),
      ...host("b.example.org", "198.51.100.9"),
    ];
    for (let turn = 0; turn < known.length; turn += 1) {
      const order = [...known.slice(turn), ...known.slice(0, turn)];
      let before: readonly string[] = [];
      for (let count = 1; count <= order.length; count += 1) {
        const part = order.slice(0, count);
        const looks = plan(target, part);
        const now = spelled(plan(target, part, ended(looks, REFUSED)));
        expect(now).toEqual(expect.arrayContaining([...before]));
        before = now;
      }
      expect(before.length).toBeGreaterThan(0);
    }
  });
});

describe("a look", () => {
  const [about] = plan(trace(), mx(), host("example.org", "198.51.100.1"));
  if (about === undefined) throw new Error("nothing planned");
  const never = new AbortController().signal;

  it("holds the dialogue", async () => {
    const outcome = await smtp.look(about, fakeWorld(fakeLink({})), never);
    expect(outcome.state === "seen" ? outline(outcome.value).at(-1) : outcome).toBe("<QUIT 221");
  });
  it("that finds nobody there has seen that", async () => {
    const outcome = await smtp.look(about, fakeWorld("connect-refused"), never);
    expect(outcome).toEqual({ state: "seen", value: REFUSED });
  });
});
