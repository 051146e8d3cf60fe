import ipaddr from "ipaddr.js";
import type { IpAddress } from "../model/scalars.ts";

/** Who can reach an address. */
export type Scope = "public" | "private" | "loopback" | "link-local" | "documentation" | "other";

const ADDRESS_LETTERS = /^[0-9a-f:.]+$/i;
/** The library reads the same into numbers first: of a log's million addresses, that is felt. */
const FOUR_OCTETS = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/**
 * Reads an address and writes it the one canonical way, RFC 5952 §4; an IPv4-mapped one (RFC 4291 §2.5.5.2) as the IPv4
 * address it stands for. Null for anything else: brackets, zones, blanks, and the octal, hexadecimal and shortened IPv4
 * spellings that different systems read differently.
 */
export function ipAddress(text: string): IpAddress | null {
  // The library tells by throwing, which takes long; plans ask this of every name they meet.
  if (!ADDRESS_LETTERS.test(text)) return null;
  if (FOUR_OCTETS.test(text)) return text as IpAddress;
  const parsed = parseIpv6(text);
  if (parsed === null) return null;
  return (parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.toRFC5952String()) as IpAddress;
}

/** The address family. */
export function familyOf(ip: IpAddress): 4 | 6 {
  return ip.includes(":") ? 6 : 4;
}

/** The address in network byte order: 4 or 16 bytes. */
export function addressBytes(ip: IpAddress): readonly number[] {
  return ipaddr.parse(ip).toByteArray();
}

/** Who can reach the address, by the special-purpose registries of RFC 6890. */
export function scopeOf(ip: IpAddress): Scope {
  const parsed = ipaddr.parse(ip);
  if (DOCUMENTATION.some((range) => parsed.kind() === range[0].kind() && parsed.match(range))) return "documentation";
  if (parsed.kind() === "ipv6" && parsed.range() === "unicast" && !parsed.match(GLOBAL_UNICAST)) return "other";
  return SCOPE[parsed.range()] ?? "other";
}

/** RFC 5737 §3, RFC 3849 §2, RFC 9637 §2. */
const DOCUMENTATION = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"].map((range) =>
  ipaddr.parseCIDR(range),
);
/** All IPv6 unicast space the registries have given out so far. RFC 3587 §3 */
const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");
/** By ipaddr.js' names of ranges; those not here (multicast, reserved, tunnels…) take no part in mail. */
const SCOPE: Readonly<Record<string, Scope>> = {
  unicast: "public",
  as112: "public",
  as112v6: "public",
  amt: "public",
  private: "private",
  uniqueLocal: "private",
  deprecatedSiteLocal: "private",
  carrierGradeNat: "private",
  loopback: "loopback",
  linkLocal: "link-local",
};

function parseIpv6(text: string): ipaddr.IPv6 | null {
  const plain = text.includes(":") ? withoutDots(text) : null;
  return plain !== null && ipaddr.IPv6.isValid(plain) ? ipaddr.IPv6.parse(plain) : null;
}

/** Spells a dotted tail (RFC 4291 §2.2) as two groups: ipaddr.js takes every such address for an IPv4-mapped one. */
function withoutDots(text: string): string | null {
  if (!text.includes(".")) return text;
  const start = text.lastIndexOf(":") + 1;
  const tail = text.slice(start);
  if (!ipaddr.IPv4.isValidFourPartDecimal(tail)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(tail).toByteArray();
  return `${text.slice(0, start)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
