import { checkedListing, domainListings, domainsLookedUp } from "../../facts/domain-listings.ts";
import { heldOpen } from "../../facts/held-open.ts";
import { listedDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type ListedVerdict = Verdict<"server" | "domain" | "lists" | "answer" | "removal" | "doubted">;
type Present = Extract<ListedVerdict, { readonly is: "present" }>;

/** A domain of the mail is on a domain block list, by a receiver's word or by the list's own. */
export const domainListed = defineCause({
  id: "domain-listed",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["rhsbl", "smtp", "quoted"],
  explains: [
    { cause: "policy-block", on: "same-refusal" },
    { cause: "ip-blocked", on: "same-refusal" },
    { cause: "unspecified", on: "same-refusal" },
  ],
  sources: [
    { rfc: 5782, section: "3" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const told = statedVerdicts(seen, {
      meaning: "domain-listed",
      shownAt: "BODY",
      subject: listedDomainIn,
      params: (refusal) => ({
        server: refusal.server,
        domain: listedDomainIn(refusal),
        lists: refusal.reading.named.lists.length > 0 ? refusal.reading.named.lists : null,
        answer: null,
        removal: null,
        doubted: null,
      }),
    });
    const subjects = told.map(({ subject }) => subject);
    const others = domainsLookedUp(seen).filter((name) => !subjects.some((subject) => isOf(subject, name)));
    return [
      ...told.map((verdict) => (verdict.is === "present" ? checked(seen, verdict) : standing(seen, verdict))),
      ...others.map((subject) => standing(seen, { is: "absent", subject })),
    ];
  },

  remedies({ answer, removal, doubted }) {
    if (answer === "NXDOMAIN") return [{ id: "not-listed-now", who: "sender-admin" }];
    const change = typeof removal === "string" ? { change: { kind: "visit", url: removal } as const } : {};
    const reason = { id: "find-reason", who: "sender-admin" } as const;
    const removing = { id: "ask-removal", who: "sender-admin", ...change } as const;
    return doubted === null ? [reason, removing] : [{ id: "look-again", who: "sender-admin" }, reason, removing];
  },
});

/** Whether a look-up of the name says something of the subject. */
function isOf(subject: string, name: string): boolean {
  return subject === name || subject.endsWith(`.${name}`);
}

/** A receiver's word and the list's own together are the proof. */
function checked(seen: Observations, told: Present): Present {
  const refusals = ofMeaning(seen, "domain-listed").filter(
    (refusal) => (listedDomainIn(refusal) ?? refusal.where) === told.subject,
  );
  const named = [...new Set(refusals.flatMap(({ reading }) => reading.named.lists))];
  const { confidence, lists, answers, removals, doubted, evidence, missing } = checkedListing(
    seen,
    told.subject,
    named,
  );
  const looks = [...(told.missing ?? []), ...missing];
  return {
    ...told,
    confidence: confidence ?? told.confidence,
    params: {
      ...told.params,
      lists: named.length > 0 ? named : oneOrMore(lists),
      answer: oneOrMore(answers),
      removal: oneOrMore(removals),
      doubted: oneOrMore(doubted),
    },
    evidence: [...told.evidence, ...evidence],
    ...(looks.length === 0 ? {} : { missing: looks }),
  };
}

/** No receiver says so: what the lists answer counts, and that a second asker finds it there, too. */
function standing(seen: Observations, told: Exclude<ListedVerdict, Present>): ListedVerdict {
  const { subject } = told;
  const found = domainListings(seen, subject);
  if (found.is === "unasked") return told;
  if (found.is === "open") return { is: "undetermined", subject, missing: found.missing };
  if (found.is === "clear") return heldOpen(seen, [{ is: "absent", subject }])[0] ?? told;
  const { lists, answers, removals, doubted, severity, confidence, evidence, accountsFor, missing } = found;
  return {
    is: "present",
    subject,
    confidence,
    severity,
    params: {
      server: null,
      domain: subject,
      lists: oneOrMore(lists),
      answer: oneOrMore(answers),
      removal: oneOrMore(removals),
      doubted: oneOrMore(doubted),
    },
    evidence,
    accountsFor,
    ...(missing.length === 0 ? {} : { missing }),
  };
}

function oneOrMore(found: readonly string[]): string | readonly string[] | null {
  const [only] = found;
  return only === undefined ? null : found.length === 1 ? only : found;
}
