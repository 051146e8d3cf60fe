import type { DnsName, IpAddress } from "../model/scalars.ts";
import { addressBytes, familyOf } from "./address.ts";

/** The name whose PTR record names the address' host. RFC 1035 §3.5, RFC 3596 §2.5 */
export function reverseName(ip: IpAddress): DnsName {
  return `${reversed(ip)}.${familyOf(ip) === 4 ? "in-addr.arpa" : "ip6.arpa"}` as DnsName;
}

/** The name to ask a DNS list for about the address: reversed octets (RFC 5782 §2.1) or nibbles (§2.4) before the zone. */
export function dnsblName(ip: IpAddress, zone: DnsName): DnsName {
  return `${reversed(ip)}.${zone}` as DnsName;
}

/** The same for an IPv4 address on a list that knows only IPv6: the nibbles of the address mapped into it. RFC 5782 §2.4, §5 */
export function mappedDnsblName(ip: IpAddress, zone: DnsName): DnsName {
  const nibbles = addressBytes(ip).flatMap((byte) => [...byte.toString(16).padStart(2, "0")]);
  return `${[...nibbles].reverse().join(".")}.f.f.f.f${".0".repeat(20)}.${zone}` as DnsName;
}

function reversed(ip: IpAddress): string {
  const bytes = addressBytes(ip);
  const parts =
    familyOf(ip) === 4 ? bytes.map(String) : bytes.flatMap((byte) => [...byte.toString(16).padStart(2, "0")]);
  return [...parts].reverse().join(".");
}
