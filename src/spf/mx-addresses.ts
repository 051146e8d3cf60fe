import { scopeOf } from "../dns/address.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";

/** One name's addresses beyond these stand for the same farm. Cut per answer, so that what comes in later changes nothing. */
const MAX_PER_NAME = 4;

/** The addresses of a domain's mail hosts from which mail could reach others: public ones, and those of documentation. */
export function mxAddresses(seen: Observations, domain: DnsName): readonly IpAddress[] {
  const mx = seen.find("mx", { domain });
  if (mx?.outcome.state !== "seen") return [];
  const { rcode, exchanges } = mx.outcome.value;
  const implicit = rcode === "NOERROR" && exchanges.length === 0;
  const hosts = new Set<string>(implicit ? [domain] : exchanges.map(({ host }) => host));
  const found = seen.of("address").flatMap(({ about, outcome }) => {
    if (!hosts.has(about.name) || outcome.state !== "seen") return [];
    return outcome.value.addresses.filter(reachesOthers).sort().slice(0, MAX_PER_NAME);
  });
  return [...new Set(found)].sort();
}

/** Whether mail can leave from the address: a private or loopback one is never what a receiver sees. */
export function reachesOthers(ip: IpAddress): boolean {
  const scope = scopeOf(ip);
  return scope === "public" || scope === "documentation";
}
