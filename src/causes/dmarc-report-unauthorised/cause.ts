import { type DmarcPolicy, dmarcPolicies } from "../../facts/dmarc-policies.ts";
import { dnsChange } from "../../facts/dns-change.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Reports are asked for at a foreign domain that has not said that it wants them: nobody sends them there. */
export const dmarcReportUnauthorised = defineCause({
  id: "dmarc-report-unauthorised",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dmarc"],
  explains: [],
  sources: [{ rfc: 9990, section: "4" }],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<Params>(dmarcPolicies(seen).flatMap(verdicts)),

  remedies: ({ consent }) => [
    { id: "publish-consent", who: "dns-operator", ...dnsChange(consent, "TXT", "v=DMARC1") },
    { id: "own-address", who: "dns-operator" },
  ],
});

type Params = "name" | "host" | "consent" | "domain";

/** The subject is the foreign domain: its record is what is missing. */
function verdicts({ domain, outcome, evidence }: DmarcPolicy): readonly Verdict<Params>[] {
  if (outcome.state !== "seen") return [];
  const { at, places = [] } = outcome.value;
  return places.map(({ host, authorised }): Verdict<Params> => {
    if (authorised === null) {
      return { is: "undetermined", subject: host, missing: [{ kind: "dmarc", about: { domain } }] };
    }
    if (authorised) return { is: "absent", subject: host };
    const owner = at ?? domain;
    return {
      is: "present",
      subject: host,
      confidence: "proven",
      params: { name: `_dmarc.${owner}`, host, consent: `${owner}._report._dmarc.${host}`, domain },
      evidence: [evidence],
      accountsFor: [],
    };
  });
}
