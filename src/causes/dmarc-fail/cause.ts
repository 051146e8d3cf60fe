import { dnsName } from "../../dns/name.ts";
import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { heldOpen } from "../../facts/held-open.ts";
import { type MessageStanding, messageStandings } from "../../facts/message-standings.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { sendingIps } from "../../facts/sending-ips.ts";
import { type SpfCheck, spfResults } from "../../facts/spf-results.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type Params = "domain" | "policy" | "spf" | "dkim";
type DmarcVerdict = Verdict<Params>;

/** A receiver refuses mail because it does not pass the sender domain's DMARC policy. */
export const dmarcFail = defineCause({
  id: "dmarc-fail",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["dmarc", "smtp", "quoted", "message"],
  explains: [],
  sources: [{ rfc: 9989, section: "4.4" }],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<Params>(seen, {
      meaning: "dmarc-fail",
      subject: senderDomainIn,
      params: (refusal) => ({ domain: senderDomainIn(refusal), policy: null, spf: null, dkim: null }),
      shownAt: null,
    });
    const verdicts = onePerSubject<Params>([
      ...stated.map((verdict) => checked(seen, verdict)),
      ...messageStandings(seen).flatMap(given),
      ...dmarcPolicies(seen).flatMap((policy) => standing(seen, policy)),
    ]);
    return heldOpen(seen, verdicts);
  },

  remedies: () => [
    { id: "sign-dkim", who: "sender-admin" },
    { id: "align-spf", who: "sender-admin" },
  ],
});

/** A message shows what this sender really uses. Its copy may have been changed since, so that its failure is not proven. */
function given({ domain, dmarc, policy, dkim, spf, looks, evidence }: MessageStanding): readonly DmarcVerdict[] {
  if (dmarc === null) return [];
  if (dmarc === "pass") return [{ is: "absent", subject: domain }];
  if (dmarc === "open") return [{ is: "undetermined", subject: domain, missing: looks }];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "likely",
      severity: policy === "reject" ? "blocks" : policy === "quarantine" ? "hinders" : "risks",
      params: { domain, policy, spf, dkim: dkim.length === 0 ? "none" : dkim },
      evidence,
      accountsFor: [],
    },
  ];
}

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
    confidence: idle || (spf === "pass" && !isForwarded(seen, subject)) ? "possible" : verdict.confidence,
    params: { ...verdict.params, policy: answer?.policy ?? null, spf },
    evidence: [...verdict.evidence, policy.evidence],
  };
}

/** The receiver names whom it got the mail from, and that is no address that mail of ours leaves from: SPF broke on the way. */
function isForwarded(seen: Observations, domain: string): boolean {
  const own = sendingIps(seen).map(({ ip }) => ip);
  if (own.length === 0) return false;
  return ofMeaning(seen, "dmarc-fail")
    .filter((refusal) => senderDomainIn(refusal) === domain)
    .every(({ reading }) => reading.named.ips.length > 0 && reading.named.ips.every((ip) => !own.includes(ip)));
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
