import { type TlsReporting, tlsReporting } from "../../facts/tls-reporting.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A TLS reporting record that senders cannot read, or several in the place of one. */
export const tlsRptSyntax = defineCause({
  id: "tls-rpt-syntax",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["tlsrpt"],
  explains: [],
  sources: [{ rfc: 8460, section: "3" }],
  text: { en, th, ja, vi },

  match: (seen) => tlsReporting(seen).flatMap(verdicts),

  remedies: () => [{ id: "correct-record", who: "dns-operator" }],
});

function verdicts({ domain, records, faults, look, evidence }: TlsReporting): readonly Verdict<"name" | "faults">[] {
  if (records === null) return [{ is: "undetermined", subject: domain, missing: [look] }];
  if (records.length === 0) return [];
  if (faults.length === 0) return [{ is: "absent", subject: domain }];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { name: `_smtp._tls.${domain}`, faults },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}
