import { type ZoneAnswers, zoneAnswers } from "../../facts/zone-answers.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The servers that answer for a domain, or the zone above and the zone itself, say different things. */
export const mxInconsistent = defineCause({
  id: "mx-inconsistent",
  severity: "hinders",
  owner: "dns-operator",
  retry: "yes",
  needs: ["delegation"],
  explains: [],
  sources: [
    { rfc: 1034, section: "4.2.2" },
    { rfc: 1912, section: "2.3" },
    { rfc: 1996, section: "2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => zoneAnswers(seen).flatMap(verdicts),

  remedies: () => [
    { id: "same-zone", who: "dns-operator" },
    { id: "same-servers", who: "dns-operator" },
  ],
});

/** Servers of one zone may be a transfer apart for a moment: only different MX records change where mail goes. */
const WEIGHT = {
  MX: { severity: "hinders", confidence: "proven" },
  NS: { severity: "risks", confidence: "proven" },
  SOA: { severity: "risks", confidence: "possible" },
} as const;

function verdicts({
  domain,
  differ,
  answers,
  evidence,
  missing,
}: ZoneAnswers): readonly Verdict<"domain" | "record" | "answers">[] {
  if (differ === null) {
    if (isNonEmpty(missing)) return [{ is: "undetermined", subject: domain, missing }];
    return evidence.length > 0 ? [{ is: "absent", subject: domain }] : [];
  }
  if (!isNonEmpty(evidence)) return [];
  const params = { domain, record: differ, answers };
  return [{ is: "present", subject: domain, ...WEIGHT[differ], params, evidence, accountsFor: [] }];
}
