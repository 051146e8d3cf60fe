import { describe, expect, it } from "vitest";
import { egress } from "../../probes/egress.ts";
import { idOf, type Observation } from "../../src/model/observation.ts";
import type { SpfAnswer, SpfResult } from "../../src/model/observations/spf.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { missed, reply, saw, smtpAbout } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const SMTP = idOf("smtp", smtpAbout());
function dialogue(from: string, ehlo: string, about = smtpAbout()): Observation {
  return saw("smtp", about, {
    steps: [
      { kind: "connected", ms: 1, from: from as IpAddress },
      { kind: "received", ms: 2, stage: "EHLO", reply: reply(ehlo) },
    ],
    end: { how: "quit" },
  });
}
const plan = (seen: readonly Observation[], wish: Parameters<typeof target>[0] = {}) =>
  egress.plan(target(wish), observations(seen));

describe("egress", () => {
  it("is exactly what the user gave", () => {
    const given = { sendingIps: ["192.0.2.1", "2001:db8::1"] as readonly string[] as readonly IpAddress[] };
    expect(plan([dialogue("192.0.2.25", "250 mx.partner.example")], given)).toEqual([
      { ip: "192.0.2.1", how: "given" },
      { ip: "2001:db8::1", how: "given" },
    ]);
  });

  it("is what the server says it sees before what our socket says", () => {
    expect(plan([dialogue("10.0.0.5", "250 mx.partner.example at your service, [203.0.113.9]")])).toEqual([
      { ip: "203.0.113.9", how: "echoed", witness: SMTP },
    ]);
    expect(plan([dialogue("192.0.2.25", "250 mx.partner.example")])).toEqual([
      { ip: "192.0.2.25", how: "socket", witness: SMTP },
    ]);
  });

  it("is unknown behind address translation when no server tells", () => {
    expect(plan([dialogue("10.0.0.5", "250 mx.partner.example")])).toEqual([]);
    expect(plan([missed("smtp", smtpAbout())])).toEqual([]);
  });

  it("is not the private address that a server behind a proxy sees", () => {
    expect(plan([dialogue("192.0.2.25", "250 mx.partner.example Hello [172.23.0.1]")])).toEqual([
      { ip: "192.0.2.25", how: "socket", witness: SMTP },
    ]);
  });

  it("is shown by a canary too", () => {
    expect(plan([dialogue("10.0.0.5", "250 canary [203.0.113.9]", smtpAbout({ role: "canary" }))])).toMatchObject([
      { ip: "203.0.113.9", how: "echoed" },
    ]);
  });

  it("only grows with what is seen", () => {
    const first = dialogue("192.0.2.25", "250 mx.partner.example");
    const second = dialogue("192.0.2.25", "250 hi [203.0.113.9]", smtpAbout({ ip: "198.51.100.11" as IpAddress }));
    expect(plan([first, second])).toEqual(expect.arrayContaining([...plan([first]), ...plan([second])]));
  });

  it("hands its witness on", async () => {
    const look = (witness?: typeof SMTP) =>
      egress.look({ ip: "192.0.2.25" as IpAddress, how: "socket", ...(witness && { witness }) }, zoneWorld({}), STEADY);
    expect(await look(SMTP)).toEqual({ state: "seen", value: { witness: SMTP } });
    expect(await look()).toEqual({ state: "seen", value: { witness: null } });
  });
});

describe("egress of a domain under checkup", () => {
  const ACME = "acme.example" as DnsName;
  const check = {
    command: "check",
    domain: ACME,
    senderDomain: ACME,
    sender: null,
    helo: "probe.example.net",
  } as const;
  const about = { ip: "192.0.2.10" as IpAddress, sender: "postmaster@acme.example", helo: "probe.example.net" };
  const hosts = [
    saw(
      "mx",
      { domain: ACME },
      { rcode: "NOERROR", exchanges: [{ preference: 10, host: "mx.acme.example" as RemoteText }] },
    ),
    saw(
      "address",
      { name: "mx.acme.example" as DnsName, family: 4 },
      { rcode: "NOERROR", addresses: [about.ip], aliases: [] },
    ),
  ];
  const evaluated = (result: SpfResult) => saw("spf", about, { result } as SpfAnswer);

  it("is a mail host that its SPF record lets send", () => {
    expect(plan([...hosts, evaluated("pass")], check)).toEqual([
      { ip: "192.0.2.10", how: "authorised", witness: idOf("spf", about) },
    ]);
  });

  it("is not a mail host that may not, or of which it is not known", () => {
    expect(plan([...hosts, evaluated("softfail")], check)).toEqual([]);
    expect(plan([...hosts, missed("spf", about)], check)).toEqual([]);
    expect(plan(hosts, check)).toEqual([]);
  });

  it("is never where the check happens to run", () => {
    expect(plan([dialogue("192.0.2.25", "250 hi [203.0.113.9]")], check)).toEqual([]);
  });
});
