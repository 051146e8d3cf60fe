import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { dnsChange } from "../../facts/dns-change.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { DmarcAnswer } from "../../model/observations/dmarc.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A DMARC record that asks receivers for nothing. */
export const dmarcNotEnforced = defineCause({
  id: "dmarc-not-enforced",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dmarc"],
  explains: [],
  sources: [{ rfc: 9989, section: "4.7" }],
  text: { en, th, ja, vi },

  match: (seen) => dmarcPolicies(seen).flatMap(verdicts),

  remedies: ({ at, proposal }) => [{ id: "enforce", who: "dns-operator", ...dnsChange(at, "TXT", proposal) }],
});

function verdicts({
  domain,
  outcome,
  evidence,
}: DmarcPolicy): readonly Verdict<"domain" | "at" | "record" | "proposal">[] {
  if (outcome.state !== "seen") {
    return [{ is: "undetermined", subject: domain, missing: [{ kind: "dmarc", about: { domain } }] }];
  }
  const { record, policy, at } = outcome.value;
  if (record === null) return [];
  if (policy !== "none" && !isTrial(outcome.value)) return [{ is: "absent", subject: domain }];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, at: `_dmarc.${at ?? domain}`, record, proposal: enforced(outcome.value) },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}

/** With `t=y` receivers act one step more mildly than the policy says. RFC 9989 §4.7 */
function isTrial({ policy, tags }: DmarcAnswer): boolean {
  return policy === "quarantine" && tags["t"]?.toLowerCase() === "y";
}

/** The same record with its policy one step up; null where another tag than `p` made it "none". */
function enforced(answer: DmarcAnswer): string | null {
  const { record, tags } = answer;
  if (record !== null && isTrial(answer)) return record.replace(/;\s*t\s*=\s*y(?=\s*(?:;|$))/i, "");
  if (record === null || tags["p"]?.toLowerCase() !== "none") return null;
  return record.replace(/(;\s*p\s*=\s*)none/i, "$1quarantine");
}
