import { describe, expect, it } from "vitest";
import { ipAddress } from "../../src/dns/address.ts";
import { dnsName } from "../../src/dns/name.ts";
import { dnsblName, reverseName } from "../../src/dns/reverse-name.ts";

const V4 = ipAddress("192.0.2.99");
const V6 = ipAddress("2001:db8:1:2:3:4:567:89ab");
const ZONE = dnsName("dnsbl.example");

describe("reverseName", () => {
  it("reverses the octets of IPv4", () => {
    expect(V4 && reverseName(V4)).toBe("99.2.0.192.in-addr.arpa");
  });

  it("reverses all 32 nibbles of IPv6, not its groups", () => {
    expect(V6 && reverseName(V6)).toBe("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
  });
});

describe("dnsblName", () => {
  it("puts the reversed octets before the zone, as in RFC 5782 §2.1", () => {
    expect(V4 && ZONE && dnsblName(V4, ZONE)).toBe("99.2.0.192.dnsbl.example");
  });

  it("puts the reversed nibbles before the zone, as in RFC 5782 §2.4", () => {
    expect(V6 && ZONE && dnsblName(V6, ZONE)).toBe(
      "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.dnsbl.example",
    );
  });
});
