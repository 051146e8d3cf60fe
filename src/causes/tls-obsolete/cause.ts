import { type CertificateAt, certificates } from "../../facts/certificates.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type TlsVerdict = Verdict<"host" | "port" | "protocol" | "cipher">;

/** The best TLS a server can do is one that is given up elsewhere. */
export const tlsObsolete = defineCause({
  id: "tls-obsolete",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 8996, section: "4" },
    { rfc: 8996, section: "5" },
    { rfc: 9325, section: "4.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "protocol" | "cipher">(certificates(seen).map(verdict)),

  remedies: () => [{ id: "enable-modern", who: "recipient-admin" }],
});

/** Both sides settle on the newest version they share, and we offer all of them. */
const OLD_PROTOCOLS: readonly string[] = ["SSLv2", "SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"];
const NEW_PROTOCOLS: readonly string[] = ["TLSv1.2", "TLSv1.3"];
/** As OpenSSL and the IANA registry spell them. */
const WEAK_CIPHER = /(?:^|[-_])(?:NULL|RC4|RC2|DES|3DES|EXP|EXPORT|ADH|AECDH|anon|IDEA|SEED|MD5)(?:[-_]|$)/i;

function verdict({ subject, session, look, evidence }: CertificateAt): TlsVerdict {
  if (session === null) return { is: "undetermined", subject, missing: [look] };
  const { host, port, tls } = session;
  const { protocol, cipher } = tls;
  const old = OLD_PROTOCOLS.includes(protocol);
  const weak = WEAK_CIPHER.test(cipher);
  if (!old && !weak) {
    if (NEW_PROTOCOLS.includes(protocol)) return { is: "absent", subject };
    return { is: "undetermined", subject, missing: [look] };
  }
  return {
    is: "present",
    subject,
    confidence: "proven",
    // Mail programs of today do not connect at all; servers among themselves fall back. RFC 7435 §3
    severity: port === 25 ? "risks" : "hinders",
    params: { host, port, protocol, cipher },
    evidence: [evidence],
    accountsFor: [],
  };
}
