import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { senderDomainIn } from "./parties.ts";
import { ofMeaning } from "./refusals.ts";

/** The refusals of this run that blame the signature of mail from the domain: what a key that does not serve accounts for. */
export function dkimRefusals(seen: Observations, domain: DnsName): readonly Evidence[] {
  return ofMeaning(seen, "dkim-fail")
    .filter((refusal) => senderDomainIn(refusal) === domain)
    .map((refusal) => refusal.evidence);
}
