import { type DkimPlace, dkimKeys } from "../../facts/dkim-keys.ts";
import { dkimRefusals } from "../../facts/dkim-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A key record that verifiers cannot read, or several in the place of one. */
export const dkimSyntax = defineCause({
  id: "dkim-syntax",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dkim"],
  explains: [],
  sources: [
    { rfc: 6376, section: "3.6.1" },
    { rfc: 6376, section: "3.6.2.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => dkimKeys(seen).flatMap((place) => verdicts(seen, place)),

  remedies: () => [{ id: "correct-record", who: "dns-operator" }],
});

function verdicts(seen: Observations, place: DkimPlace): readonly Verdict<"name" | "faults">[] {
  const { subject, state, key, records, given, domain, look, evidence } = place;
  if (state === "unknown") return [{ is: "undetermined", subject, missing: [look] }];
  if (state === "none") return [];
  const faults = state === "several" ? records.map((record) => record.slice(0, 80)) : (key?.faults ?? []);
  if (faults.length === 0) return [{ is: "absent", subject }];
  const accountsFor = given ? dkimRefusals(seen, domain) : [];
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      params: { name: subject, faults },
      evidence: [evidence, ...accountsFor],
      accountsFor,
      ...(accountsFor.length > 0 ? { severity: "blocks" } : given ? { severity: "hinders" } : {}),
    },
  ];
}
