import { daneStandings } from "../../facts/dane-standings.ts";
import type { RecordStanding } from "../../facts/record-standing.ts";
import { stsPolicies } from "../../facts/sts-policies.ts";
import { tlsReporting } from "../../facts/tls-reporting.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A domain that insists on TLS and does not want to be told when that fails. To one that does not insist there is nothing to tell. */
export const tlsRptMissing = defineCause({
  id: "tls-rpt-missing",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["tlsrpt"],
  explains: [],
  sources: [
    { rfc: 8460, section: "3" },
    { rfc: 8460, section: "1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => tlsReporting(seen).flatMap((reporting) => verdicts(seen, reporting)),

  remedies: () => [{ id: "publish-record", who: "dns-operator" }],
});

function verdicts(
  seen: Observations,
  { domain, records, look, evidence }: RecordStanding,
): readonly Verdict<"domain" | "standards" | "name">[] {
  if (records !== null && records.length > 0) return [{ is: "absent", subject: domain }];
  const demands = [...stsDemands(seen, domain), ...daneDemands(seen)];
  if (demands.length === 0) return [];
  if (records === null) return [{ is: "undetermined", subject: domain, missing: [look] }];
  const standards = [...new Set(demands.map(({ standard }) => standard))];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, standards, name: `_smtp._tls.${domain}` },
      evidence: [evidence, ...demands.flatMap((demand) => demand.evidence)],
      accountsFor: [],
    },
  ];
}

interface Demand {
  readonly standard: string;
  readonly evidence: readonly Evidence[];
}

function stsDemands(seen: Observations, domain: string): readonly Demand[] {
  return stsPolicies(seen)
    .filter((one) => one.domain === domain && one.state === "usable" && one.policy?.mode !== "none")
    .map((one) => ({ standard: "MTA-STS", evidence: one.evidence }));
}

function daneDemands(seen: Observations): readonly Demand[] {
  return daneStandings(seen)
    .filter(({ state }) => state === "right" || state === "mismatched")
    .map(({ evidence }) => ({ standard: "DANE", evidence }));
}
