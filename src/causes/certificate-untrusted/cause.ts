import { type CertificateAt, certificates } from "../../facts/certificates.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A certificate that no known authority stands for. */
export const certificateUntrusted = defineCause({
  id: "certificate-untrusted",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 5280, section: "6.1" },
    { rfc: 7435, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "issuer" | "reason">(certificates(seen).flatMap(verdicts)),

  remedies: () => [{ id: "install-trusted", who: "recipient-admin" }],
});

function verdicts({
  subject,
  session,
  faults,
  severity,
  look,
  evidence,
}: CertificateAt): readonly Verdict<"host" | "port" | "issuer" | "reason">[] {
  if (session === null) return [{ is: "undetermined", subject, missing: [look] }];
  if (faults.issuer === null) return [];
  if (faults.issuer === false) return [{ is: "absent", subject }];
  const { host, port, tls } = session;
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      severity,
      params: { host, port, issuer: tls.issuer, reason: tls.untrusted },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}
