import type { Severity, Verdict } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import { NOBODY, type SpfAnswer } from "../model/observations/spf.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { MAX_LOOKUPS, MAX_VOIDS } from "../spf/terms.ts";
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
  /** Those of them that are about an address somebody could send from. */
  readonly own: readonly SpfAnswer[];
  readonly looks: NonEmpty<Look<"spf">>;
  /** The looks that failed, or found the domain's own servers failing: what only they could have shown is not ruled out. */
  readonly unseen: readonly Look<"spf">[];
  readonly evidence: NonEmpty<Evidence>;
}

/** The records of the domains in MAIL FROM: what stands under a HELO name is seldom anybody's concern. */
export const spfRecords = fact((seen: Observations): readonly SpfRecord[] => {
  const groups = new Map<DnsName, SpfCheck[]>();
  // What is said of a real address goes first: it is the better witness.
  const checks = [...spfResults(seen)].sort((a, b) => Number(a.about.ip === NOBODY) - Number(b.about.ip === NOBODY));
  for (const check of checks) {
    if (check.domain === null || check.identity !== "mail-from") continue;
    groups.set(check.domain, [...(groups.get(check.domain) ?? []), check]);
  }
  return [...groups].flatMap(([domain, checks]) => (isNonEmpty(checks) ? [spfRecord(domain, checks)] : []));
});

function spfRecord(domain: DnsName, checks: NonEmpty<SpfCheck>): SpfRecord {
  const [first, ...others] = checks;
  return {
    domain,
    answers: checks.flatMap(answerOf),
    own: checks.filter(({ about }) => about.ip !== NOBODY).flatMap(answerOf),
    looks: [lookOf(first), ...others.map(lookOf)],
    unseen: checks.filter((check) => answerOf(check).length === 0).map(lookOf),
    evidence: [first.evidence, ...others.map(({ evidence }) => evidence)],
  };
}

function answerOf({ outcome }: SpfCheck): readonly SpfAnswer[] {
  return outcome.state === "seen" && outcome.value.result !== "temperror" ? [outcome.value] : [];
}

/** Whether an evaluation ran into one of the limits on look-ups. RFC 7208 §4.6.4 */
export function isOverLimit(answer: SpfAnswer): boolean {
  return answer.result === "permerror" && (answer.lookups > MAX_LOOKUPS || isOverVoids(answer));
}

/** Whether the record costs more than ten look-ups, in this evaluation or for whoever no term matches. RFC 7208 §4.6.4 */
export function isTooCostly({ result, lookups, tree }: SpfAnswer): boolean {
  return (result === "permerror" && lookups > MAX_LOOKUPS) || (tree?.lookups ?? 0) > MAX_LOOKUPS;
}

/** Whether more than two look-ups found nothing. RFC 7208 §4.6.4 */
export function isOverVoids({ result, lookups, voids }: SpfAnswer): boolean {
  return result === "permerror" && lookups <= MAX_LOOKUPS && voids > MAX_VOIDS;
}

/** That a fault was not found, as far as all was seen that could have shown it. */
export function withoutFault({
  domain,
  answers,
  looks,
  unseen,
}: SpfRecord): Exclude<Verdict, { readonly is: "present" }> {
  if (answers.length === 0) return { is: "undetermined", subject: domain, missing: looks };
  return isNonEmpty(unseen)
    ? { is: "undetermined", subject: domain, missing: unseen }
    : { is: "absent", subject: domain };
}

/** A fault of a record that still lets some of the domain's servers pass is a risk; for the rest it is more than that. */
export function spfSeverity({ own }: SpfRecord, accountsFor: readonly unknown[]): { readonly severity?: Severity } {
  if (accountsFor.length > 0) return { severity: "blocks" };
  return own.some(({ result }) => result === "pass") ? { severity: "risks" } : {};
}

/** The refusals that a fault of this domain's record accounts for. */
export function spfRefusals(seen: Observations, domain: DnsName): readonly Refusal[] {
  const stated = [...ofMeaning(seen, "spf-fail"), ...ofMeaning(seen, "message-unauthenticated")];
  return stated.filter(({ sender }) => domainOf(sender) === domain);
}

function lookOf({ about }: SpfCheck): Look<"spf"> {
  return { kind: "spf", about };
}
