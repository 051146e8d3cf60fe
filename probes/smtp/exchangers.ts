import { ipAddress } from "../../src/dns/address.ts";
import { dnsName } from "../../src/dns/name.ts";
import type { Observations } from "../../src/model/observation.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";

/** More exchangers than this no sender tries, and a checkup should not either. */
const MAX_HOSTS = 10;

/** The exchangers, best first; null when they are not known. No MX at all means the domain itself. RFC 5321 §5.1 */
export function exchangers(domain: DnsName, seen: Observations): readonly DnsName[] | null {
  const mx = seen.find("mx", { domain });
  if (mx === undefined || mx.outcome.state !== "seen") return null;
  const { rcode, exchanges } = mx.outcome.value;
  if (rcode === "NXDOMAIN") return [];
  if (exchanges.length === 0) return [domain];
  const ranked = [...exchanges].sort((a, b) => a.preference - b.preference || (a.host < b.host ? -1 : 1));
  // The null MX reads as no name (RFC 7505 §3); an address in place of one leads nowhere either.
  const names = ranked
    .slice(0, MAX_HOSTS)
    .flatMap(({ host }) => (ipAddress(host) === null ? (dnsName(host) ?? []) : []));
  return [...new Set(names)];
}

/** The addresses of a name in one order, whatever order they were answered in; null when nobody has looked yet. */
export function knownAddresses(
  about: { readonly name: DnsName; readonly family: 4 | 6 },
  seen: Observations,
): readonly IpAddress[] | null {
  const found = seen.find("address", about);
  if (found === undefined) return null;
  return found.outcome.state === "seen" ? [...new Set(found.outcome.value.addresses)].sort() : [];
}
