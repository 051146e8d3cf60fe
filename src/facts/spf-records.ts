import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { SpfAnswer } from "../model/observations/spf.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { domainOf } from "./parties.ts";
import type { Refusal } from "./refusal.ts";
import { ofMeaning } from "./refusals.ts";
import { type SpfCheck, spfResults } from "./spf-results.ts";

/** The SPF record of a domain that sends, as its evaluations in this run show it. */
export interface SpfRecord {
  readonly domain: DnsName;
  /** What the evaluations that came to an end say of the record; empty when none did. */
  readonly answers: readonly SpfAnswer[];
  readonly looks: NonEmpty<Look<"spf">>;
  readonly evidence: NonEmpty<Evidence>;
}

const MAX_LOOKUPS = 10;
const MAX_VOIDS = 2;

/** The records of the domains in MAIL FROM: what stands under a HELO name is seldom anybody's concern. */
export const spfRecords = fact((seen: Observations): readonly SpfRecord[] => {
  const groups = new Map<DnsName, SpfCheck[]>();
  for (const check of spfResults(seen)) {
    if (check.domain === null || check.identity !== "mail-from") continue;
    groups.set(check.domain, [...(groups.get(check.domain) ?? []), check]);
  }
  return [...groups].flatMap(([domain, checks]) => (isNonEmpty(checks) ? [spfRecord(domain, checks)] : []));
});

function spfRecord(domain: DnsName, checks: NonEmpty<SpfCheck>): SpfRecord {
  const [first, ...others] = checks;
  return {
    domain,
    answers: checks.flatMap(({ outcome }) =>
      outcome.state === "seen" && outcome.value.result !== "temperror" ? [outcome.value] : [],
    ),
    looks: [lookOf(first), ...others.map(lookOf)],
    evidence: [first.evidence, ...others.map(({ evidence }) => evidence)],
  };
}

/** Whether an evaluation ran into the limits on look-ups. RFC 7208 §4.6.4 */
export function isOverLimit({ result, lookups, voids }: SpfAnswer): boolean {
  return result === "permerror" && (lookups > MAX_LOOKUPS || voids > MAX_VOIDS);
}

/** The refusals that a fault of this domain's record accounts for. */
export function spfRefusals(seen: Observations, domain: DnsName): readonly Refusal[] {
  const stated = [...ofMeaning(seen, "spf-fail"), ...ofMeaning(seen, "message-unauthenticated")];
  return stated.filter(({ sender }) => domainOf(sender) === domain);
}

function lookOf({ about }: SpfCheck): Look<"spf"> {
  return { kind: "spf", about };
}
