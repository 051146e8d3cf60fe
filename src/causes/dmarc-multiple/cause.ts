import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A name publishes more than one DMARC record, so that none counts. */
export const dmarcMultiple = defineCause({
  id: "dmarc-multiple",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dmarc"],
  explains: [],
  sources: [{ rfc: 9989, section: "4.10" }],
  text: { en, th, ja, vi },

  match: (seen) => dmarcPolicies(seen).map((policy) => verdict(seen, policy)),

  remedies: () => [{ id: "keep-one", who: "dns-operator" }],
});

function verdict(seen: Observations, { domain, outcome, evidence }: DmarcPolicy): Verdict<"domain" | "name" | "count"> {
  if (outcome.state !== "seen") {
    return { is: "undetermined", subject: domain, missing: [{ kind: "dmarc", about: { domain } }] };
  }
  const { records, at } = outcome.value;
  if (records < 2) return { is: "absent", subject: domain };
  const accountsFor = ofMeaning(seen, "dmarc-fail")
    .filter((refusal) => senderDomainIn(refusal) === domain)
    .map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    // That there are several is certain; that the receiver refuses for it is not.
    confidence: accountsFor.length > 0 ? "possible" : "proven",
    params: { domain, name: `_dmarc.${at ?? domain}`, count: records },
    evidence: [evidence, ...accountsFor],
    accountsFor,
  };
}
