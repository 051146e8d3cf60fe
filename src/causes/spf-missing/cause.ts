import { dnsChange } from "../../facts/dns-change.ts";
import { isNoDomain } from "../../facts/mx-hosts.ts";
import { sendingIps } from "../../facts/sending-ips.ts";
import { naming } from "../../facts/spf-proposals.ts";
import { type SpfRecord, spfRecords, spfRefusals } from "../../facts/spf-records.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A domain that sends mail publishes no SPF record. */
export const spfMissing = defineCause({
  id: "spf-missing",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [{ cause: "spf-fail", on: "any-subject" }],
  sources: [
    { rfc: 7208, section: "2.6.1" },
    { rfc: 7208, section: "4.5" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).flatMap((record) => verdicts(seen, record)),

  remedies: ({ domain, proposal }) =>
    proposal === null
      ? [{ id: "publish-spf", who: "dns-operator" }]
      : [
          { id: "publish-known", who: "dns-operator", ...dnsChange(domain, "TXT", proposal) },
          { id: "publish-spf", who: "dns-operator" },
        ],
});

function verdicts(
  seen: Observations,
  { domain, answers, looks, evidence }: SpfRecord,
): readonly Verdict<"domain" | "proposal">[] {
  if (answers.some(({ records }) => records > 0)) return [{ is: "absent", subject: domain }];
  if (!answers.some(({ result }) => result === "none"))
    return [{ is: "undetermined", subject: domain, missing: looks }];
  const accountsFor = spfRefusals(seen, domain).map((refusal) => refusal.evidence);
  // What does not exist lacks more than a record.
  if (accountsFor.length === 0 && isNoDomain(seen, domain)) return [];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, proposal: naming(sendingIps(seen).map(({ ip }) => ip)) },
      evidence: [...evidence, ...accountsFor],
      accountsFor,
      ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
    },
  ];
}
