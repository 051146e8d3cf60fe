import { withLikely } from "../../facts/likely-domain.ts";
import type { MailDomain } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { domainOf, recipientIn } from "../../facts/parties.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { spfRecords } from "../../facts/spf-records.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type NoMailVerdict = Verdict<"domain" | "answer" | "meant">;

/** The recipient's domain exists and takes no mail. */
export const recipientDomainNoMail = defineCause({
  id: "recipient-domain-no-mail",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["mx", "smtp", "quoted"],
  explains: [{ cause: "mx-missing", on: "same-subject" }],
  sources: [
    { rfc: 7505, section: "3" },
    { rfc: 5321, section: "5.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"domain" | "answer" | "meant">(seen, {
      meaning: "recipient-domain-no-mail",
      subject: (setting) => domainOf(recipientIn(setting)),
      params: (refusal) => withLikely(domainOf(recipientIn(refusal)), refusal.wording.enhanced),
      shownAt: null,
    });
    const looked = recipientDomains(seen).flatMap((domain) => verdicts(seen, domain));
    return onePerSubject<"domain" | "answer" | "meant">([...looked, ...stated]);
  },

  remedies({ meant }) {
    const check = { id: "check-address", who: "sender-user" } as const;
    const theirs = { id: "publish-mx", who: "recipient-admin" } as const;
    return meant === null ? [check, theirs] : [{ id: "use-meant", who: "sender-user" }, check, theirs];
  },
});

function verdicts(seen: Observations, mail: MailDomain): readonly NoMailVerdict[] {
  const { domain, outcome, exists, nullMx, implicit, exchanges } = mail;
  if (outcome === "failed")
    return [{ is: "undetermined", subject: domain, missing: [{ kind: "mx", about: { domain } }] }];
  if (nullMx) return [takesNone(seen, mail, "MX 0 .")];
  if (exists === false) return [];
  const self = implicit ? exchanges[0]?.addresses : undefined;
  if (self === undefined) return [{ is: "absent", subject: domain }];
  const families = [self[4], self[6]];
  if (families.some(({ addresses }) => addresses.length > 0)) return [{ is: "absent", subject: domain }];
  const open = families.filter(({ state }) => state !== "seen").map(({ look }) => look);
  return isNonEmpty(open)
    ? [{ is: "undetermined", subject: domain, missing: open }]
    : [takesNone(seen, mail, "NOERROR (MX 0, A 0, AAAA 0)")];
}

function takesNone(seen: Observations, { domain, evidence, exchanges }: MailDomain, answer: string): NoMailVerdict {
  const stating = ofMeaning(seen, "recipient-domain-no-mail").filter(
    (refusal) => domainOf(recipientIn(refusal)) === domain,
  );
  const accountsFor = stating.map((refusal) => refusal.evidence);
  const self = exchanges[0]?.addresses;
  const looked = self === undefined ? [] : [self[4], self[6]].flatMap((family) => family.evidence ?? []);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: withLikely(domain, answer),
    evidence: [evidence, ...looked, ...accountsFor],
    accountsFor,
    ...(accountsFor.length === 0 && isParked(seen, domain) ? { severity: "risks", owner: "nobody" } : {}),
  };
}

/** A domain under checkup that lets nobody send for it either is meant to have no mail. */
function isParked(seen: Observations, domain: string): boolean {
  return spfRecords(seen).some(
    (one) => one.domain === domain && one.answers.some(({ record }) => /^v=spf1\s+-all\s*$/i.test(record ?? "")),
  );
}
