import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dnsName, isHostName, isUnder, queryName, toUnicode } from "../../src/dns/name.ts";
import type { DnsName } from "../../src/model/scalars.ts";

function name(text: string): DnsName {
  const read = dnsName(text);
  if (read === null) throw new Error(`no name: ${text}`);
  return read;
}

describe("dnsName", () => {
  it.each([
    ["Example.ORG", "example.org"],
    ["example.org.", "example.org"],
    ["_dmarc.example.org", "_dmarc.example.org"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BÜCHER.example.", "xn--bcher-kva.example"],
    ["_dmarc.bücher.example", "_dmarc.xn--bcher-kva.example"],
    ["bücher。example", "xn--bcher-kva.example"],
    ["ไทย.example", "xn--o3cw4h.example"],
    ["例え.example", "xn--r8jz45g.example"],
    ["local", "local"],
    ["user+tag.example.org", "user+tag.example.org"],
    ["1.0/25.2.0.192.in-addr.arpa", "1.0/25.2.0.192.in-addr.arpa"],
    [`${"a".repeat(63)}.example`, `${"a".repeat(63)}.example`],
  ])("reads %j as %j", (text, expected) => {
    expect(dnsName(text)).toBe(expected);
  });

  it.each([
    "",
    ".",
    "..",
    ".example.org",
    "a..b",
    "example.org..",
    " example.org",
    "example.org ",
    "exam ple.org",
    "example.org\n",
    "example\u0000.org",
    "example\t.ü",
    "ü\u00a0x.example",
    "ü\u00adx.example",
    "ü/x.example",
    "ü%41.example",
    "ü@x.example",
    "ü..example",
    "someone@example.org",
    "https://example.org/",
    "example.org/path",
    "example.org:25",
    "[192.0.2.1]",
    "2001:db8::1",
    "<example.org>",
    "a\\.b.example",
    'a"b.example',
    `${"a".repeat(64)}.example`,
    `${"ü".repeat(70)}.example`,
    Array.from({ length: 128 }, () => "a").join("."),
    "\ud800.example",
  ])("refuses %j", (text) => {
    expect(dnsName(text)).toBeNull();
  });

  it("takes 253 characters and not 254", () => {
    const label = `${"a".repeat(61)}.`;
    const longest = `${label.repeat(4)}${"b".repeat(5)}`;
    expect(longest).toHaveLength(253);
    expect(dnsName(longest)).toBe(longest);
    expect(dnsName(`${longest}.`)).toBe(longest);
    expect(dnsName(`${longest}b`)).toBeNull();
  });

  it("is idempotent and within the limits whatever it is fed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.domain()), (text) => {
        const read = dnsName(text);
        if (read === null) return;
        expect(dnsName(read)).toBe(read);
        expect(read).toMatch(/^[\x21-\x7e]{1,253}$/);
        for (const label of read.split(".")) expect(label.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("queryName", () => {
  it("takes what an SPF macro can build, an @ in the middle too", () => {
    expect(queryName("Someone@example.org._spf.Example.com")).toBe("someone@example.org._spf.example.com");
  });

  it.each(["", "a..b", "a b", "a\\b", "ü.example", "a\u007f"])("refuses %j", (text) => {
    expect(queryName(text)).toBeNull();
  });
});

describe("isHostName", () => {
  it.each([
    ["mx1.example.org", true],
    ["localhost", true],
    ["xn--bcher-kva.example", true],
    ["_dmarc.example.org", false],
    ["-mx.example.org", false],
    ["mx-.example.org", false],
    ["user+tag.example.org", false],
  ])("%s: %s", (text, expected) => {
    expect(isHostName(name(text))).toBe(expected);
  });
});

describe("isUnder", () => {
  it.each([
    ["mx.example.org", "example.org", true],
    ["example.org", "example.org", true],
    ["notexample.org", "example.org", false],
    ["example.org", "mx.example.org", false],
  ])("%s under %s: %s", (one, ancestor, expected) => {
    expect(isUnder(name(one), name(ancestor))).toBe(expected);
  });
});

describe("toUnicode", () => {
  it.each([
    ["xn--bcher-kva.example", "bücher.example"],
    ["_dmarc.xn--bcher-kva.example", "_dmarc.bücher.example"],
    ["mx.example.org", "mx.example.org"],
    ["xn--a.example", "xn--a.example"],
    ["1.0/25.2.0.192.in-addr.arpa", "1.0/25.2.0.192.in-addr.arpa"],
  ])("shows %s as %s", (text, expected) => {
    expect(toUnicode(name(text))).toBe(expected);
  });
});
