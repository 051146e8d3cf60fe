import { type CertificateAt, certificates } from "../../facts/certificates.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A certificate made out to other names than the host it is shown by. */
export const certificateNameMismatch = defineCause({
  id: "certificate-name-mismatch",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 9525, section: "6.3" },
    { rfc: 7435, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "names">(certificates(seen).flatMap(verdicts)),

  remedies: () => [
    { id: "reissue", who: "recipient-admin" },
    { id: "use-covered-name", who: "recipient-admin" },
  ],
});

function verdicts({
  subject,
  session,
  faults,
  severity,
  look,
  evidence,
}: CertificateAt): readonly Verdict<"host" | "port" | "names">[] {
  if (session === null || faults.name === null) return [{ is: "undetermined", subject, missing: [look] }];
  if (faults.name === false) return [{ is: "absent", subject }];
  const { host, port, tls } = session;
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      severity,
      params: { host, port, names: tls.names },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}
