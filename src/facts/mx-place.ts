import { isOpen } from "../model/dialogues.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { type MailHost, mxHosts } from "./mx-hosts.ts";

/** The place of a host among the exchangers of a domain. RFC 5321 §5.1 */
export interface MxPlace {
  /** null where the look at the MX records failed, though the host was tried as one of several. */
  readonly domain: DnsName | null;
  /** No exchanger is preferred to it. */
  readonly best: boolean;
  /** Whether another exchanger of the domain takes connections; unknown when a look at one of them failed. */
  readonly othersUp: "yes" | "no" | "unknown";
}

/** Finds the domain that names the host in its MX records; null for a host that stands alone. */
export function mxPlace(seen: Observations, host: DnsName): MxPlace | null {
  for (const { domain, exchanges } of mxHosts(seen)) {
    const own = exchanges.filter((exchange) => exchange.host === (host as string));
    if (own.length === 0) continue;
    const best = Math.min(...exchanges.map(preferenceOf));
    return {
      domain,
      best: own.some((exchange) => preferenceOf(exchange) === best),
      othersUp: othersUp(seen, host, exchanges),
    };
  }
  return hasCompany(seen, host) ? { domain: null, best: false, othersUp: "unknown" } : null;
}

function hasCompany(seen: Observations, host: DnsName): boolean {
  return seen.of("smtp").some(({ about }) => about.role === "mx" && about.changed === null && about.host !== host);
}

function othersUp(seen: Observations, host: DnsName, exchanges: readonly MailHost[]): MxPlace["othersUp"] {
  const others = new Set<string>(exchanges.map((exchange) => exchange.host));
  others.delete(host);
  const looks = seen.of("smtp").filter(({ about }) => about.role === "mx" && others.has(about.host));
  if (looks.some(isOpen)) return "yes";
  // Whose address could not be looked up was never tried.
  const isUntried = exchanges.some(
    ({ host: other, addresses }) =>
      others.has(other) && (addresses[4].state === "failed" || addresses[6].state === "failed"),
  );
  return isUntried || looks.some(({ outcome }) => outcome.state !== "seen") ? "unknown" : "no";
}

function preferenceOf({ preference }: MailHost): number {
  return preference ?? 0;
}
