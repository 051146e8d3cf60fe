import { type StsStanding, stsPolicies } from "../../facts/sts-policies.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The domain announces an MTA-STS policy, and senders cannot get it or read it. */
export const mtaStsInvalid = defineCause({
  id: "mta-sts-invalid",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["sts"],
  explains: [],
  sources: [
    { rfc: 8461, section: "3.1" },
    { rfc: 8461, section: "3.2" },
    { rfc: 8461, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => stsPolicies(seen).flatMap(verdicts),

  remedies: () => [
    { id: "repair-policy", who: "recipient-admin" },
    { id: "repair-record", who: "dns-operator" },
  ],
});

type StsVerdict = Verdict<"domain" | "place" | "faults" | "url" | "record">;

function verdicts({ domain, state, url, faults, look, evidence }: StsStanding): readonly StsVerdict[] {
  if (state === "none") return [];
  if (state === "unknown") return [{ is: "undetermined", subject: domain, missing: [look] }];
  if (state === "usable") return [{ is: "absent", subject: domain }];
  const record = `_mta-sts.${domain}`;
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, place: look.about.part === "record" ? record : url, faults, url, record },
      evidence,
      accountsFor: [],
    },
  ];
}
