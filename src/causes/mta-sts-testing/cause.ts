import { type StsStanding, stsPolicies } from "../../facts/sts-policies.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A policy that asks senders to report and not to insist. */
export const mtaStsTesting = defineCause({
  id: "mta-sts-testing",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["sts"],
  explains: [],
  sources: [{ rfc: 8461, section: "5" }],
  text: { en, th, ja, vi },

  match: (seen) => stsPolicies(seen).flatMap(verdicts),

  remedies: () => [{ id: "enforce", who: "dns-operator" }],
});

function verdicts({ domain, state, policy, url, look, evidence }: StsStanding): readonly Verdict<"domain" | "url">[] {
  if (state === "unknown") return [{ is: "undetermined", subject: domain, missing: [look] }];
  if (state !== "usable" || policy === null) return [];
  if (policy.mode !== "testing") return [{ is: "absent", subject: domain }];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, url },
      evidence,
      accountsFor: [],
    },
  ];
}
