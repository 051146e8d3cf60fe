import { mxHosts } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { coveredBy, type StsStanding, stsPolicies } from "../../facts/sts-policies.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An MX that the domain's own MTA-STS policy does not name. */
export const mtaStsMxMismatch = defineCause({
  id: "mta-sts-mx-mismatch",

  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["sts"],
  explains: [],
  sources: [
    { rfc: 8461, section: "4.1" },
    { rfc: 8461, section: "5" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<Params>(stsPolicies(seen).flatMap((standing) => verdicts(seen, standing))),

  remedies: () => [
    { id: "add-host", who: "dns-operator" },
    { id: "correct-mx", who: "dns-operator" },
  ],
});

type Params = "host" | "domain" | "url" | "mode" | "patterns";

function verdicts(seen: Observations, standing: StsStanding): readonly Verdict<Params>[] {
  const { domain, state, policy, url, look, evidence } = standing;
  if (state === "unknown") return [{ is: "undetermined", subject: domain, missing: [look] }];
  if (state !== "usable" || policy === null || policy.mode === "none") return [];
  const mail = mxHosts(seen).find((one) => one.domain === domain);
  if (mail === undefined || mail.outcome === "failed") {
    return [{ is: "undetermined", subject: domain, missing: [{ kind: "mx", about: { domain } }] }];
  }
  return mail.exchanges.flatMap(({ host, kind }): readonly Verdict<Params>[] => {
    if (kind !== "name") return [];
    if (coveredBy(policy, host)) return [{ is: "absent", subject: host }];
    return [
      {
        is: "present",
        subject: host,
        confidence: "proven",
        params: { host, domain, url, mode: policy.mode, patterns: policy.mx },
        evidence: [...evidence, mail.evidence],
        accountsFor: [],
        ...(policy.mode === "testing" ? { severity: "risks" } : {}),
      },
    ];
  });
}
