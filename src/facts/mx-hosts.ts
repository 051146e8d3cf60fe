import { ipAddress } from "../dns/address.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { Exchange } from "../model/observations/mx.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import { addressesOf, type NameAddresses } from "./addresses-of.ts";
import { fact } from "./fact.ts";

/** Where a domain's mail goes. RFC 5321 §5.1 */
export interface MailDomain {
  readonly domain: DnsName;
  readonly outcome: "seen" | "failed";
  /** False for NXDOMAIN; null when the look failed. */
  readonly exists: boolean | null;
  /** The only exchange is the root: the domain takes no mail. RFC 7505 §3 */
  readonly nullMx: boolean;
  /** There is no MX, so the domain's own address stands in for it; whether it has one is in `exchanges`. */
  readonly implicit: boolean;
  /** Best first. Empty for a null MX, a domain that does not exist, and a failed look. */
  readonly exchanges: readonly MailHost[];
  readonly evidence: Evidence;
}
/** One exchanger of a domain, and what its name leads to. */
export interface MailHost {
  /** null for the implicit MX. */
  readonly preference: number | null;
  /** As published. */
  readonly host: RemoteText;
  /** address: an IP address where a name must be. root: a null MX beside others, which is against RFC 7505 §3. */
  readonly kind: "name" | "address" | "root";
  /** Looked up only for a name. */
  readonly addresses: NameAddresses;
}

/** The mail hosts of every domain whose MX was looked at. */
export const mxHosts = fact((seen: Observations): readonly MailDomain[] =>
  seen.of("mx").map((look) => mailDomain(seen, look)),
);

/** Whether a look for its MX showed that there is no such domain; false where nobody looked. */
export function isNoDomain(seen: Observations, domain: string): boolean {
  return mxHosts(seen).some((one) => one.domain === domain && one.exists === false);
}

function mailDomain(seen: Observations, { id, about, outcome }: Observation<"mx">): MailDomain {
  const { domain } = about;
  const nothing = { domain, nullMx: false, implicit: false, exchanges: [], evidence: { observation: id } };
  if (outcome.state !== "seen") return { ...nothing, outcome: "failed", exists: null };
  const { rcode, exchanges } = outcome.value;
  if (rcode === "NXDOMAIN") return { ...nothing, outcome: "seen", exists: false };
  const [only] = exchanges;
  if (only === undefined) {
    const self = mailHost(seen, null, domain as string as RemoteText);
    return { ...nothing, outcome: "seen", exists: true, implicit: true, exchanges: [self] };
  }
  if (exchanges.every(({ host }) => host === "")) return { ...nothing, outcome: "seen", exists: true, nullMx: true };
  const hosts = exchanges.map(({ preference, host }: Exchange) => mailHost(seen, preference, host));
  return { ...nothing, outcome: "seen", exists: true, exchanges: hosts };
}

function mailHost(seen: Observations, preference: number | null, host: RemoteText): MailHost {
  const kind = host === "" ? "root" : ipAddress(host) !== null ? "address" : "name";
  return { preference, host, kind, addresses: addressesOf(seen, host as string as DnsName) };
}
