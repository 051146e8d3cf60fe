import { withLikely } from "../../facts/likely-domain.ts";
import type { MailDomain } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { domainOf, recipientIn } from "../../facts/parties.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type UnknownVerdict = Verdict<"domain" | "answer" | "meant">;

/** The recipient's domain does not exist. */
export const recipientDomainUnknown = defineCause({
  id: "recipient-domain-unknown",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["mx", "smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 2308, section: "2.1" },
    { rfc: 5321, section: "5.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const looked = recipientDomains(seen);
    const stated = statedVerdicts<"domain" | "answer" | "meant">(seen, {
      meaning: "recipient-domain-unknown",
      subject: subjectOf,
      params: (refusal) => withLikely(subjectOf(refusal), refusal.wording.enhanced),
      shownAt: null,
    });
    return onePerSubject<"domain" | "answer" | "meant">([
      ...stated.map((verdict) => checked(verdict, looked)),
      ...looked.map((mail) => standing(seen, mail)),
    ]);
  },

  remedies({ meant }) {
    const check = { id: "check-address", who: "sender-user" } as const;
    const theirs = { id: "renew-domain", who: "recipient-admin" } as const;
    return meant === null ? [check, theirs] : [{ id: "use-meant", who: "sender-user" }, check, theirs];
  },
});

function subjectOf(setting: Parameters<typeof recipientIn>[0]): string | null {
  return domainOf(recipientIn(setting)) ?? setting.reading.named.domains[0] ?? null;
}

/** DNS itself has the last word on a server's "unknown". */
function checked(verdict: UnknownVerdict, looked: readonly MailDomain[]): UnknownVerdict {
  const mail = looked.find(({ domain }) => domain === verdict.subject);
  if (verdict.is !== "present" || mail === undefined || mail.outcome === "failed") return verdict;
  const params =
    mail.exists === false
      ? withLikely(mail.domain, "NXDOMAIN")
      : { domain: mail.domain, answer: "NOERROR", meant: null };
  const confidence = mail.exists === false ? "proven" : "possible";
  return { ...verdict, params, confidence, evidence: [...verdict.evidence, mail.evidence] };
}

function standing(seen: Observations, { domain, outcome, exists, evidence }: MailDomain): UnknownVerdict {
  if (outcome === "failed")
    return { is: "undetermined", subject: domain, missing: [{ kind: "mx", about: { domain } }] };
  if (exists !== false) return { is: "absent", subject: domain };
  const accountsFor = ofMeaning(seen, "recipient-domain-unknown")
    .filter((refusal: Refusal) => subjectOf(refusal) === domain)
    .map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: withLikely(domain, "NXDOMAIN"),
    evidence: [evidence, ...accountsFor],
    accountsFor,
  };
}
