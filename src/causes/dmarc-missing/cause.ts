import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { dnsChange } from "../../facts/dns-change.ts";
import { misplacedDmarc } from "../../facts/misplaced-dmarc.ts";
import { isNoDomain } from "../../facts/mx-hosts.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** No DMARC record applies to a domain that sends mail. */
export const dmarcMissing = defineCause({
  id: "dmarc-missing",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dmarc"],
  explains: [{ cause: "dmarc-fail", on: "same-subject" }],
  sources: [{ rfc: 9989, section: "4.10" }],
  text: { en, th, ja, vi },

  match: (seen) => dmarcPolicies(seen).flatMap((policy) => verdict(seen, policy) ?? []),

  remedies: ({ name, misplaced, proposal }) => [
    {
      id: misplaced === null ? "publish-dmarc" : "move-record",
      who: "dns-operator",
      ...dnsChange(name, "TXT", proposal),
    },
  ],
});

function verdict(
  seen: Observations,
  { domain, outcome, evidence }: DmarcPolicy,
): Verdict<"domain" | "asked" | "name" | "misplaced" | "proposal"> | null {
  if (outcome.state !== "seen") {
    return { is: "undetermined", subject: domain, missing: [{ kind: "dmarc", about: { domain } }] };
  }
  const { records, asked } = outcome.value;
  if (records > 0) return { is: "absent", subject: domain };
  const misplaced = misplacedDmarc(seen, domain);
  const accountsFor = ofMeaning(seen, "dmarc-fail")
    .filter((refusal) => senderDomainIn(refusal) === domain)
    .map((refusal) => refusal.evidence);
  // What does not exist lacks more than a record.
  if (accountsFor.length === 0 && isNoDomain(seen, domain)) return null;
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, asked, name: `_dmarc.${domain}`, misplaced, proposal: misplaced ?? "v=DMARC1; p=none" },
    evidence: [evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
