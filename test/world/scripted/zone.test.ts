import { describe, expect, it } from "vitest";
import type { DnsName } from "../../../src/model/scalars.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { type Resolved, resolve } from "../../../src/world/scripted/zone.ts";
import type { RecordType } from "../../../src/world/world.ts";

function ask(lines: readonly string[], name: string, type: RecordType, more = ""): Resolved {
  const { zone } = parseCase(`Prose.\n\ntarget explain\n${more}\ndns\n${lines.map((l) => `  ${l}`).join("\n")}\n`, "z");
  return resolve(zone, name as DnsName, type);
}
const NX = { is: "answer", rcode: "NXDOMAIN", records: [], aliases: [] };
const EMPTY = { is: "answer", rcode: "NOERROR", records: [], aliases: [] };
function records(...list: readonly string[]): object {
  return { is: "answer", rcode: "NOERROR", records: list, aliases: [] };
}

describe("resolve", () => {
  const zone = [
    "example.org A 192.0.2.1",
    "a.b.example.net A 192.0.2.2",
    "www.example.org CNAME alias.example.org",
    "alias.example.org CNAME example.org",
    "loop.example CNAME pool.example",
    "pool.example CNAME loop.example",
    "*.wild.example A 192.0.2.3",
    "*.wild.example TXT TIMEOUT",
    "own.wild.example TXT hello",
    "gone.wild.example A NXDOMAIN",
    "slow.example ANY SERVFAIL",
    "slow.example A 192.0.2.4",
  ];
  it("tells no such name from no such type", () => {
    expect(ask(zone, "nothing.example.org", "A")).toEqual(NX);
    expect(ask(zone, "example.org", "MX")).toEqual(EMPTY);
  });
  it("lets a name exist because one below it does (RFC 8020)", () => {
    expect(ask(zone, "b.example.net", "A")).toEqual(EMPTY);
    expect(ask(zone, "c.example.net", "A")).toEqual(NX);
  });
  it("follows aliases and says which", () => {
    expect(ask(zone, "www.example.org", "A")).toEqual({
      ...records("192.0.2.1"),
      aliases: ["alias.example.org", "example.org"],
    });
    expect(ask(zone, "www.example.org", "CNAME")).toEqual(records("alias.example.org"));
  });
  it("gives up on aliases that run in a circle", () => {
    expect(ask(zone, "loop.example", "A")).toEqual({ is: "SERVFAIL" });
  });
  it("uses a wildcard only for names that are not mentioned", () => {
    expect(ask(zone, "any.wild.example", "A")).toEqual(records("192.0.2.3"));
    expect(ask(zone, "x.y.wild.example", "TXT")).toEqual({ is: "TIMEOUT" });
    expect(ask(zone, "own.wild.example", "A")).toEqual(EMPTY);
    expect(ask(zone, "gone.wild.example", "A")).toEqual(NX);
  });
  it("lets ANY stand for the types without a line of their own", () => {
    expect(ask(zone, "slow.example", "A")).toEqual(records("192.0.2.4"));
    expect(ask(zone, "slow.example", "MX")).toEqual({ is: "SERVFAIL" });
  });
});

describe("block lists", () => {
  it("answer their test points when all are healthy, for IPv4 and IPv6 (RFC 5782)", () => {
    expect(ask(["lists healthy"], "2.0.0.127.any.example", "A")).toEqual(records("127.0.0.2"));
    expect(ask(["lists healthy"], "1.0.0.127.any.example", "A")).toEqual(NX);
    const v6 = `2.0.0.0.0.0.f.7.f.f.f.f.${"0.".repeat(20)}any.example`;
    expect(ask(["lists healthy"], v6, "A")).toEqual(records("127.0.0.2"));
    expect(ask(["lists healthy"], "2.0.0.127.in-addr.arpa", "A")).toEqual(NX);
  });
  it("of domains answer for the name that each must list, and for no other that looks like it", () => {
    expect(ask(["lists healthy"], "dbltest.com.dbl.spamhaus.org", "A")).toEqual(records("127.0.0.2"));
    expect(ask(["lists healthy"], "test.dbl.nordspam.com", "A")).toEqual(records("127.0.0.2"));
    for (const name of ["invalid.dbl.nordspam.com", "test.any.example", "test.dbl.spamhaus.org"])
      expect(ask(["lists healthy"], name, "A")).toEqual(NX);
    expect(ask(["list l.example healthy"], "test.l.example", "A")).toEqual(records("127.0.0.2"));
  });
  it("list a domain", () => {
    const lines = ['listed Acme.example l.example 127.0.1.2 "seen in spam"'];
    expect(ask(lines, "acme.example.l.example", "A")).toEqual(records("127.0.1.2"));
    expect(ask(lines, "acme.example.l.example", "TXT")).toEqual(records("seen in spam"));
    expect(ask(lines, "l.example", "A")).toEqual({ ...records(), records: [] });
  });
  it("stay healthy one by one", () => {
    expect(ask(["list l.example healthy"], "2.0.0.127.l.example", "A")).toEqual(records("127.0.0.2"));
    expect(ask(["list l.example healthy"], "2.0.0.127.m.example", "A")).toEqual(NX);
  });
  it("list an address with a text", () => {
    const lines = ['listed 203.0.113.9 l.example 127.0.0.4 "see https://l.example"'];
    expect(ask(lines, "9.113.0.203.l.example", "A")).toEqual(records("127.0.0.4"));
    expect(ask(lines, "9.113.0.203.l.example", "TXT")).toEqual(records("see https://l.example"));
    expect(ask(lines, "8.113.0.203.l.example", "A")).toEqual(NX);
  });
  it("refuse, list everything, keep silent or are gone", () => {
    const refuses = ["lists healthy", "list l.example refuses 127.255.255.254"];
    expect(ask(refuses, "1.0.0.127.l.example", "A")).toEqual(records("127.255.255.254"));
    expect(ask(["list l.example lists-everything"], "1.0.0.127.l.example", "A")).toEqual(records("127.0.0.2"));
    expect(ask(["list l.example silent"], "2.0.0.127.l.example", "A")).toEqual({ is: "TIMEOUT" });
    expect(ask(["lists healthy", "list l.example closed"], "2.0.0.127.l.example", "A")).toEqual(NX);
  });
});

describe("the resolver", () => {
  it("may answer nothing", () => {
    expect(ask(["a.example A 192.0.2.1"], "a.example", "A", "resolver REFUSED")).toEqual({ is: "REFUSED" });
  });
  it("may invent an address where there is no name, and only there", () => {
    const rewrites = "resolver rewrites 203.0.113.80";
    expect(ask(["a.example A 192.0.2.1"], "b.example", "A", rewrites)).toEqual(records("203.0.113.80"));
    expect(ask(["a.example A 192.0.2.1"], "a.example", "A", rewrites)).toEqual(records("192.0.2.1"));
    expect(ask(["a.example A 192.0.2.1"], "b.example", "TXT", rewrites)).toEqual(NX);
  });
});
