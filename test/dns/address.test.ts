import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressBytes, familyOf, ipAddress, scopeOf } from "../../src/dns/address.ts";
import type { IpAddress } from "../../src/model/scalars.ts";

function ip(text: string): IpAddress {
  const read = ipAddress(text);
  if (read === null) throw new Error(`no address: ${text}`);
  return read;
}

describe("ipAddress", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
    ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["::", "::"],
    ["::1", "::1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:c000:0201", "192.0.2.1"],
    ["::192.0.2.1", "::c000:201"],
    ["64:ff9b::192.0.2.33", "64:ff9b::c000:221"],
  ])("reads %s as %s", (text, expected) => {
    expect(ipAddress(text)).toBe(expected);
  });

  it.each([
    "",
    "127.1",
    "010.0.0.1",
    "0x7f.0.0.1",
    "192.0.2.256",
    "192.0.2.1.",
    " 192.0.2.1",
    "3221225985",
    "[2001:db8::1]",
    "fe80::1%eth0",
    "2001:db8::1::2",
    "2001:db8::00001",
    "::ffff:010.1.1.1",
    "::ffff:1.2.3",
    "1.2.3.4::",
    "1:2:3:4:5:6:7:8:9",
    "192.0.2.0/24",
    "example.org",
    "１92.0.2.1",
  ])("refuses %j", (text) => {
    expect(ipAddress(text)).toBeNull();
  });

  it("gives every spelling of an IPv6 address the same text", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const read = ip(text);
        expect(isIP(read)).toBe(familyOf(read));
        expect(ipAddress(read)).toBe(read);
        expect(ipAddress(text.toUpperCase())).toBe(read);
      }),
    );
  });
});

describe("addressBytes", () => {
  it("gives 4 bytes for IPv4 and 16 for IPv6", () => {
    expect(addressBytes(ip("192.0.2.1"))).toEqual([192, 0, 2, 1]);
    expect(addressBytes(ip("2001:db8::1"))).toEqual([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe("scopeOf", () => {
  it.each([
    ["11.0.0.1", "public"],
    ["2a00::1", "public"],
    ["10.0.0.1", "private"],
    ["172.31.255.255", "private"],
    ["172.32.0.0", "public"],
    ["192.168.1.1", "private"],
    ["100.64.0.1", "private"],
    ["fd00::1", "private"],
    ["127.0.0.2", "loopback"],
    ["::1", "loopback"],
    ["169.254.1.1", "link-local"],
    ["fe80::1", "link-local"],
    ["192.0.2.1", "documentation"],
    ["198.51.100.1", "documentation"],
    ["203.0.113.1", "documentation"],
    ["2001:db8::1", "documentation"],
    ["3fff::1", "documentation"],
    ["0.0.0.0", "other"],
    ["::", "other"],
    ["224.0.0.1", "other"],
    ["255.255.255.255", "other"],
    ["240.0.0.1", "other"],
    ["198.18.0.1", "other"],
    ["ff02::1", "other"],
    ["4000::1", "other"],
    ["::c000:201", "other"],
    ["2002:c000:201::1", "other"],
    ["64:ff9b::c000:201", "other"],
  ])("%s is %s", (text, expected) => {
    expect(scopeOf(ip(text))).toBe(expected);
  });
});
