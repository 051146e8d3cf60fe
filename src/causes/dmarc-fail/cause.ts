import { dnsName } from "../../dns/name.ts";
import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { heldOpen } from "../../facts/held-open.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { type SpfCheck, spfResults } from "../../facts/spf-results.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type DmarcVerdict = Verdict<"domain" | "policy" | "spf">;

/** A receiver refuses mail because it does not pass the sender domain's DMARC policy. */
export const dmarcFail = defineCause({
  id: "dmarc-fail",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["dmarc", "smtp", "quoted"],
  explains: [],
  sources: [{ rfc: 9989, section: "4.4" }],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"domain" | "policy" | "spf">(seen, {
      meaning: "dmarc-fail",
      subject: senderDomainIn,
      params: (refusal) => ({ domain: senderDomainIn(refusal), policy: null, spf: null }),
      shownAt: null,
    });
    const verdicts = onePerSubject<"domain" | "policy" | "spf">([
      ...stated.map((verdict) => checked(seen, verdict)),
      ...dmarcPolicies(seen).flatMap((policy) => standing(seen, policy)),
    ]);
    return heldOpen(seen, verdicts);
  },

  remedies: () => [
    { id: "sign-dkim", who: "sender-admin" },
    { id: "align-spf", who: "sender-admin" },
  ],
});

/** The policy and SPF make the receiver's word more or less likely; DKIM, unseen before DATA, keeps it from being proven. */
function checked(seen: Observations, verdict: DmarcVerdict): DmarcVerdict {
  const { subject } = verdict;
  if (verdict.is !== "present") return verdict;
  const policy = dmarcPolicies(seen).find(({ domain }) => domain === subject);
  const domain = dnsName(subject);
  if (policy === undefined) {
    const missing = domain === null ? [] : [{ kind: "dmarc", about: { domain } } as const];
    return missing.length === 0 ? verdict : { ...verdict, missing };
  }
  const answer = policy.outcome.state === "seen" ? policy.outcome.value : null;
  const spf = spfOf(seen, subject);
  const idle = answer !== null && (answer.policy === null || answer.policy === "none");
  return {
    ...verdict,
    confidence: idle || spf === "pass" ? "possible" : verdict.confidence,
    params: { ...verdict.params, policy: answer?.policy ?? null, spf },
    evidence: [...verdict.evidence, policy.evidence],
  };
}

/** Nobody refused in its name: an aligned SPF pass makes DMARC pass; where SPF is not known, neither is this. */
function standing(seen: Observations, { domain }: DmarcPolicy): readonly DmarcVerdict[] {
  const open = ownChecks(seen, domain).filter(
    ({ outcome }) => outcome.state !== "seen" || outcome.value.result === "temperror",
  );
  const looks = open.map(({ about }) => ({ kind: "spf", about }) as const);
  if (isNonEmpty(looks)) return [{ is: "undetermined", subject: domain, missing: looks }];
  return spfOf(seen, domain) === "pass" ? [{ is: "absent", subject: domain }] : [];
}

/** The worst SPF result of the domain's own mail from the addresses it leaves from. */
function spfOf(seen: Observations, domain: string): string | null {
  const results = ownChecks(seen, domain).flatMap(({ outcome }) =>
    outcome.state === "seen" ? [outcome.value.result] : [],
  );
  return results.find((result) => result !== "pass") ?? results[0] ?? null;
}

function ownChecks(seen: Observations, wanted: string): readonly SpfCheck[] {
  return spfResults(seen).filter(
    ({ sending, identity, domain }) => sending && identity === "mail-from" && domain === wanted,
  );
}
