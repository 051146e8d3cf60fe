import { type CertificateAt, certificates } from "../../facts/certificates.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { TlsSession } from "../../model/transcript.ts";
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
    { rfc: 9325, section: "4.5" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "protocol" | "cipher">(certificates(seen).map(verdict)),

  remedies: ({ cipher }) => [
    KEY_NAMED.test(String(cipher))
      ? { id: "longer-key", who: "recipient-admin" }
      : { id: "enable-modern", who: "recipient-admin" },
  ],
});

/** Both sides settle on the newest version they share, and we offer all of them. */
const OLD_PROTOCOLS: readonly string[] = ["SSLv2", "SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"];
const NEW_PROTOCOLS: readonly string[] = ["TLSv1.2", "TLSv1.3"];
/** As OpenSSL and the IANA registry spell them. */
const WEAK_CIPHER = /(?:^|[-_])(?:NULL|RC4|RC2|DES|3DES|EXP|EXPORT|ADH|AECDH|anon|IDEA|SEED|MD5)(?:[-_]|$)/i;

/** RFC 9325 §4.5 asks for 2048 bits of a modulus, or 224 of a curve. */
const LEAST_BITS: Readonly<Record<string, number>> = { rsa: 2048, "rsa-pss": 2048, dsa: 2048, ec: 224 };
const KEY_NAMED = /, (?:RSA|RSA-PSS|DSA|EC) \d+$/;

function weakKey({ key }: TlsSession): string | null {
  if (key == null || key.bits === null) return null;
  return key.bits < (LEAST_BITS[key.type] ?? 0) ? `${key.type.toUpperCase()} ${key.bits}` : null;
}

function verdict({ subject, session, look, evidence }: CertificateAt): TlsVerdict {
  if (session === null) return { is: "undetermined", subject, missing: [look] };
  const { host, port, tls } = session;
  const { protocol, cipher } = tls;
  const old = OLD_PROTOCOLS.includes(protocol);
  const weak = WEAK_CIPHER.test(cipher);
  const key = weakKey(tls);
  if (!old && !weak && key === null) {
    if (NEW_PROTOCOLS.includes(protocol)) return { is: "absent", subject };
    return { is: "undetermined", subject, missing: [look] };
  }
  return {
    is: "present",
    subject,
    confidence: "proven",
    // Mail programs of today do not connect at all; servers among themselves fall back. RFC 7435 §3
    severity: port === 25 ? "risks" : "hinders",
    params: { host, port, protocol, cipher: key === null ? cipher : `${cipher}, ${key}` },
    evidence: [evidence],
    accountsFor: [],
  };
}
