import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";

/** What is known of a name's addresses of one family. */
export interface FamilyAddresses {
  /** not-looked: nobody asked, so nothing may be concluded. */
  readonly state: "seen" | "failed" | "not-looked";
  readonly rcode: "NOERROR" | "NXDOMAIN" | null;
  readonly addresses: readonly IpAddress[];
  readonly aliases: readonly DnsName[];
  /** The look itself: what `missing` must name. */
  readonly look: Look<"address">;
  readonly evidence: Evidence | null;
}
/** What is known of a name's addresses, family by family. */
export interface NameAddresses {
  readonly 4: FamilyAddresses;
  readonly 6: FamilyAddresses;
}

/** Looks up what this run learnt of a name's addresses. */
export function addressesOf(seen: Observations, name: DnsName): NameAddresses {
  return { 4: ofFamily(seen, name, 4), 6: ofFamily(seen, name, 6) };
}

function ofFamily(seen: Observations, name: DnsName, family: 4 | 6): FamilyAddresses {
  const look: Look<"address"> = { kind: "address", about: { name, family } };
  const found = seen.find("address", look.about);
  const nothing = { rcode: null, addresses: [], aliases: [], look };
  if (found === undefined || found.outcome.state === "skipped") {
    return { ...nothing, state: "not-looked", evidence: null };
  }
  const evidence = { observation: found.id };
  if (found.outcome.state === "failed") return { ...nothing, state: "failed", evidence };
  const { rcode, addresses, aliases } = found.outcome.value;
  return { state: "seen", rcode, addresses, aliases, look, evidence };
}
