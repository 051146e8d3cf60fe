import type { Setting } from "../../facts/dialogue-settings.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { untoldSpf } from "../../facts/untold-spf.ts";
import { asTold, whereToAsk } from "../../facts/where-to-ask.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver rates the address or the domain badly and names no list. */
export const reputationLow = defineCause({
  id: "reputation-low",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "rate-limited", on: "same-subject" },
    { cause: "policy-block", on: "same-subject" },
  ],
  sources: [
    { rfc: 3463, section: "3.8" },
    { rfc: 5321, section: "7.9" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "reputation-low",
      provable: true,
      shownAt: "BODY",
      subject: culprit,
      params: (refusal) => ({
        server: refusal.server,
        ip: refusal.clientIp,
        domain: senderDomainIn(refusal),
        contact: whereToAsk(refusal),
      }),
    }).map((verdict) => doubted(seen, verdict));
  },

  remedies: ({ contact }) =>
    asTold(contact, [
      { id: "clean-list", who: "sender-user" },
      { id: "authenticate", who: "sender-admin" },
      { id: "warm-up", who: "sender-admin" },
    ]),
});

/** Some say the same of mail that nothing stands for: as long as SPF is not known, their word is no proof. */
function doubted<P extends string>(seen: Observations, verdict: Verdict<P>): Verdict<P> {
  if (verdict.is !== "present") return verdict;
  const looks = ofMeaning(seen, "reputation-low").flatMap((refusal) => {
    const { alternatives } = refusal.reading;
    const isOpen = alternatives.some((one) => one === "message-unauthenticated" || one === "spf-fail");
    return isOpen && (culprit(refusal) ?? refusal.where) === verdict.subject ? untoldSpf(seen, refusal) : [];
  });
  if (looks.length === 0) return verdict;
  const confidence = verdict.confidence === "proven" ? "likely" : verdict.confidence;
  return { ...verdict, confidence, missing: [...(verdict.missing ?? []), ...looks] };
}

/** What the reply names, else the address it saw, else the sender's domain. */
function culprit(setting: Setting): string | null {
  const { ips, domains } = setting.reading.named;
  return ips[0] ?? domains[0] ?? setting.clientIp ?? senderDomainIn(setting);
}
