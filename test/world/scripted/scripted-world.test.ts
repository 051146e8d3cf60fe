import { describe, expect, it } from "vitest";
import type { DnsName, IpAddress } from "../../../src/model/scalars.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { type ScriptedWorld, scriptedWorld } from "../../../src/world/scripted/scripted-world.ts";
import { DeadlinePassed, type Link, LinkReset } from "../../../src/world/world.ts";

const { signal } = new AbortController();

function world(text: string): ScriptedWorld {
  return scriptedWorld(parseCase(`Prose.\n\ntarget explain\n${text}\n`, "w.case"));
}

async function dial(of: ScriptedWorld, ip: string, port = 25, until = signal) {
  return of.tcp.dial({ ip: ip as IpAddress, port, source: null }, until);
}

async function connect(of: ScriptedWorld, ip: string, port = 25): Promise<Link> {
  const dialled = await dial(of, ip, port);
  if (!dialled.ok) throw new Error(dialled.how);
  return dialled.link;
}

async function hear(link: Link): Promise<string | null> {
  const bytes = await link.read(signal);
  return bytes === null ? null : Buffer.from(bytes).toString();
}

async function say(link: Link, line: string): Promise<string | null> {
  await link.write(Buffer.from(`${line}\r\n`), signal);
  return hear(link);
}

describe("connections", () => {
  it("end as the case says", async () => {
    const of = world(`
smtp 192.0.2.1:25
  refuses
smtp 192.0.2.2:25
  unreachable
smtp 192.0.2.3:25
  resets
smtp 192.0.2.4:25
  hangs`);
    expect(await dial(of, "192.0.2.1")).toEqual({ ok: false, how: "connect-refused" });
    expect(await dial(of, "192.0.2.2")).toEqual({ ok: false, how: "unreachable" });
    expect(await dial(of, "192.0.2.3")).toEqual({ ok: false, how: "connect-reset" });
    expect(await dial(of, "192.0.2.4")).toEqual({ ok: false, how: "connect-timeout" });
    expect(of.log.dials).toHaveLength(4);
  });

  it("to a place that is not mentioned are refused by a known address and never answered by another", async () => {
    const of = world("smtp 192.0.2.1:25");
    expect(await dial(of, "192.0.2.1", 587)).toEqual({ ok: false, how: "connect-refused" });
    const deadline = of.clock.deadline(5_000, signal);
    expect(await dial(of, "192.0.2.9", 25, deadline.signal)).toEqual({ ok: false, how: "connect-timeout" });
    expect(of.clock.monotonicMs()).toBeLessThan(5_100);
  });

  it("leave from our own address, and nowhere over IPv6 without one", async () => {
    const of = world("here 10.1.1.1 no-ipv6\nsmtp 192.0.2.1:25 [2001:db8::1]:25");
    expect((await connect(of, "192.0.2.1")).from).toBe("10.1.1.1");
    expect(await dial(of, "2001:db8::1")).toEqual({ ok: false, how: "unreachable" });
  });

  it("take the sections of one endpoint in turn, and the last from then on", async () => {
    const of = world("smtp 192.0.2.1:25\n  S: 220 one\nsmtp 192.0.2.1:25\n  S: 220 two");
    const greetings = [];
    for (let i = 0; i < 3; i += 1) greetings.push(await hear(await connect(of, "192.0.2.1")));
    expect(greetings).toEqual(["220 one\r\n", "220 two\r\n", "220 two\r\n"]);
  });

  it("may be answered by source address, by whole host and by port alone", async () => {
    const of = world(`
smtp 192.0.2.1:25 from 10.0.0.5
  S: 554 not you
smtp 192.0.2.1:25
  S: 220 welcome
smtp 192.0.2.2:*
  S: 220 any port
smtp *:26
  S: 220 any host`);
    expect(await hear(await connect(of, "192.0.2.1"))).toBe("554 not you\r\n");
    const other = await of.tcp.dial(
      { ip: "192.0.2.1" as IpAddress, port: 25, source: "10.0.0.6" as IpAddress },
      signal,
    );
    expect(other.ok && (await hear(other.link))).toBe("220 welcome\r\n");
    expect(await hear(await connect(of, "192.0.2.2", 99))).toBe("220 any port\r\n");
    expect(await hear(await connect(of, "192.0.2.3", 26))).toBe("220 any host\r\n");
  });
});

describe("a dialogue in memory", () => {
  it("answers line by line and counts what it heard", async () => {
    const of = world("smtp 192.0.2.1:25 mx.example.net");
    const link = await connect(of, "192.0.2.1");
    expect(await hear(link)).toBe("220 mx.example.net ESMTP\r\n");
    expect(await say(link, "NOOP")).toBe("250 2.0.0 Ok\r\n");
    expect(await say(link, "QUIT")).toBe("221 2.0.0 Bye\r\n");
    expect(await hear(link)).toBeNull();
    expect(of.log.lines.map(({ line }) => line)).toEqual(["NOOP", "QUIT"]);
  });

  it("puts lines together that come in pieces, and takes several at once", async () => {
    const link = await connect(world("smtp 192.0.2.1:25"), "192.0.2.1");
    await hear(link);
    await link.write(Buffer.from("NO"), signal);
    expect(await say(link, "OP\r\nNOOP")).toBe("250 2.0.0 Ok\r\n");
    expect(await hear(link)).toBe("250 2.0.0 Ok\r\n");
  });

  it("waits in virtual time, hangs for ever and resets", async () => {
    const of = world("smtp 192.0.2.1:25\n  delay 300000\n  hangs after NOOP\n  resets after MAIL");
    const link = await connect(of, "192.0.2.1");
    await hear(link);
    expect(of.clock.monotonicMs()).toBeGreaterThan(300_000);
    await link.write(Buffer.from("NOOP\r\n"), signal);
    const deadline = of.clock.deadline(60_000, signal);
    await expect(link.read(deadline.signal)).rejects.toBeInstanceOf(DeadlinePassed);
    const second = await connect(of, "192.0.2.1");
    await hear(second);
    await expect(say(second, "MAIL FROM:<>")).rejects.toBeInstanceOf(LinkReset);
  });
});

describe("TLS in memory", () => {
  async function secured(tls: string) {
    const link = await connect(
      world(`dns\n  mx.example.net A 192.0.2.1\nsmtp 192.0.2.1:25\n  tls ${tls}`),
      "192.0.2.1",
    );
    await hear(link);
    await say(link, "STARTTLS");
    return link.secure({ serverName: "mx.example.net" }, signal);
  }

  it("shows the certificate the case tells of", async () => {
    expect(await secured("ok")).toMatchObject({
      ok: true,
      tls: { untrusted: null, protocol: "TLSv1.3", names: ["mx.example.net"] },
    });
    expect(await secured("expired TLSv1.2")).toMatchObject({
      ok: true,
      tls: { untrusted: "CERT_HAS_EXPIRED", protocol: "TLSv1.2", validTo: "2026-01-08T08:00:00.000Z" },
    });
    expect(await secured("name other.example")).toMatchObject({
      ok: true,
      tls: { untrusted: "ERR_TLS_CERT_ALTNAME_INVALID", names: ["other.example"] },
    });
    expect(await secured("fails ERR_SSL_NO_CIPHER")).toEqual({ ok: false, reason: "ERR_SSL_NO_CIPHER" });
  });

  it("goes on after the handshake", async () => {
    const link = await connect(world("smtp 192.0.2.1:465 mx.example.net\n  implicit"), "192.0.2.1", 465);
    expect(await link.secure({ serverName: "mx.example.net" }, signal)).toMatchObject({ ok: true });
    expect(await hear(link)).toBe("220 mx.example.net ESMTP\r\n");
    expect(await say(link, "EHLO x")).toContain("AUTH PLAIN LOGIN");
  });

  it("fails at a server that speaks plain text", async () => {
    const link = await connect(world("smtp 192.0.2.1:465"), "192.0.2.1", 465);
    expect(await link.secure({ serverName: "x" }, signal)).toEqual({
      ok: false,
      reason: "ERR_SSL_WRONG_VERSION_NUMBER",
    });
  });

  it("answers plain text with an alert and hangs up", async () => {
    const link = await connect(world("smtp 192.0.2.1:465\n  implicit"), "192.0.2.1", 465);
    await link.write(Buffer.from("EHLO x\r\n"), signal);
    expect((await link.read(signal))?.[0]).toBe(0x15);
    expect(await link.read(signal)).toBeNull();
  });
});

describe("DNS in memory", () => {
  it("turns each breakage into its failure, without waiting for real", async () => {
    const of = world(
      "dns\n  a.example A SERVFAIL\n  a.example MX REFUSED\n  a.example TXT TIMEOUT\n  a.example NS BOGUS",
    );
    const ask = (type: "A" | "MX" | "TXT" | "NS") => of.dns.ask("a.example" as DnsName, type, signal);
    expect(await ask("A")).toEqual({ state: "failed", why: { kind: "dns-servfail" } });
    expect(await ask("MX")).toEqual({ state: "failed", why: { kind: "dns-refused" } });
    expect(await ask("TXT")).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
    expect(await ask("NS")).toEqual({ state: "failed", why: { kind: "dns-bogus" } });
  });

  it("counts a question once however often it is asked", async () => {
    const of = world("dns\n  a.example A 192.0.2.1");
    await of.dns.ask("a.example" as DnsName, "A", signal);
    const again = await of.dns.ask("a.example" as DnsName, "A", signal);
    expect(again).toEqual({ state: "seen", value: { rcode: "NOERROR", records: ["192.0.2.1"], aliases: [] } });
    expect(of.log.questions).toEqual([{ name: "a.example", type: "A" }]);
  });
});

describe("chance", () => {
  it("falls the same way in every run", () => {
    expect([...world("").random.bytes(8)]).toEqual([...world("").random.bytes(8)]);
    expect(new Set(world("").random.bytes(64)).size).toBeGreaterThan(32);
  });
});
