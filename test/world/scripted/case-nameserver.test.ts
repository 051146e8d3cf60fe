import { describe, expect, it } from "vitest";
import type { DnsName, IpAddress } from "../../../src/model/scalars.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { serverAnswer } from "../../../src/world/scripted/name-server.ts";

const HEAD = "Prose.\n\ntarget check a.example\ndns\n  a.example MX 10 mx.a.example\n";
const read = (section: string) => parseCase(`${HEAD}${section}\n`, "x.case");

function ask(section: string, name = "a.example", type: "MX" | "SOA" = "MX", over: "udp" | "tcp" = "udp"): unknown {
  const caseFile = read(`nameserver 192.0.2.53\n${section}`);
  return serverAnswer(caseFile.nameServers[0], caseFile, { name: name as DnsName, type, over });
}

describe("a name server of a case", () => {
  it("holds what the zone says, with authority", () => {
    expect(ask("  zone a.example")).toMatchObject({ authoritative: true, records: ["10 mx.a.example"] });
  });
  it("has a copy of its own where it says so", () => {
    expect(ask("  zone a.example serial 7\n  a.example MX 20 b.example")).toMatchObject({ records: ["20 b.example"] });
    const start = "ns.a.example hostmaster.a.example 7 3600 600 86400 300";
    expect(ask("  zone a.example serial 7", "a.example", "SOA")).toMatchObject({ records: [start] });
  });
  it("sends askers on for what it delegates, and holds what is delegated to itself no less", () => {
    expect(ask("  zone example\n  delegates a.example ns2.x.example ns1.x.example")).toMatchObject({
      authoritative: false,
      referral: { zone: "a.example", servers: ["ns1.x.example", "ns2.x.example"] },
    });
    expect(ask("  zone a.example\n  delegates b.a.example ns.x.example")).toMatchObject({ authoritative: true });
  });
  it("refuses what it does not hold", () => {
    expect(ask("  zone b.example")).toMatchObject({ rcode: "REFUSED", authoritative: false });
  });
  it("misbehaves over one transport or over both", () => {
    expect(ask("  TIMEOUT")).toBe("TIMEOUT");
    expect(ask("  zone a.example\n  closed over tcp", "a.example", "MX", "tcp")).toEqual({ how: "closed" });
    expect(ask("  zone a.example\n  closed over tcp")).toMatchObject({ authoritative: true });
    expect(ask("  zone a.example\n  truncates", "a.example", "MX", "tcp")).toMatchObject({ authoritative: true });
    expect(ask("  zone a.example\n  truncates")).toEqual({ how: "truncated" });
  });
  it("is silent when the case does not mention it", () => {
    expect(serverAnswer(undefined, read(""), { name: "a.example" as DnsName, type: "MX", over: "udp" })).toBe(
      "TIMEOUT",
    );
  });
  it("may have several addresses", () => {
    expect(read("nameserver 192.0.2.53 [2001:db8::53]\n  zone a.example").nameServers[0]?.at).toEqual([
      "192.0.2.53" as IpAddress,
      "2001:db8::53" as IpAddress,
    ]);
  });
});

it.each([
  ["nameserver ns.example", "nameserver ADDRESS"],
  ["nameserver 192.0.2.53\n  zone a.example serial x", "serial N"],
  ["nameserver 192.0.2.53\n  REFUSED over smoke", "over udp|tcp"],
  ["nameserver 192.0.2.53\n  lies", "NAME TYPE VALUE"],
])("%j is refused with what was expected", (section, expected) => {
  expect(() => read(section)).toThrow(expected);
});
