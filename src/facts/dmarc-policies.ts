import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { DmarcAnswer } from "../model/observations/dmarc.ts";
import type { Outcome } from "../model/outcome.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** The DMARC policy of one domain. */
export interface DmarcPolicy {
  readonly domain: DnsName;
  readonly outcome: Outcome<DmarcAnswer>;
  /** The record that applies stands at a name above. RFC 9989 §4.10.1 */
  readonly inherited: boolean;
  readonly evidence: Evidence;
}

/** The DMARC policy of every domain that was looked at. */
export const dmarcPolicies = fact((seen: Observations): readonly DmarcPolicy[] =>
  seen.of("dmarc").map(({ id, about, outcome }) => ({
    domain: about.domain,
    outcome,
    inherited: outcome.state === "seen" && outcome.value.at !== null && outcome.value.at !== about.domain,
    evidence: { observation: id },
  })),
);
