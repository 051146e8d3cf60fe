import { type CertificateAt, certificates } from "../../facts/certificates.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import type { TlsSeen } from "../../facts/tls-sessions.ts";
import { tlsTaking } from "../../facts/tls-takings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import type { TlsVersion } from "../../model/tls-standing.ts";
import type { TlsSession } from "../../model/transcript.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type Named = "host" | "port" | "protocol" | "cipher" | "taken";
type TlsVerdict = Verdict<Named>;

/** A server can do no better than TLS that is given up elsewhere, or still takes it where nobody needs it. */
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
    { rfc: 8997, section: "3" },
    { rfc: 9325, section: "4.1" },
    { rfc: 9325, section: "4.5" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<Named>(certificates(seen).map((one) => verdict(one, seen))),

  remedies({ cipher, taken }) {
    const best = KEY_NAMED.test(String(cipher)) ? "longer-key" : "enable-modern";
    const besides = isVersion(taken) ? "switch-off" : "drop-suites";
    return [{ id: taken === null ? best : besides, who: "recipient-admin" }];
  },
});

/** Both sides settle on the newest version they share, and we offer all of them. */
const OLD_PROTOCOLS: readonly string[] = ["SSLv2", "SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"];
const NEW_PROTOCOLS: readonly string[] = ["TLSv1.2", "TLSv1.3"];
/** As OpenSSL and the IANA registry spell them. */
const WEAK_CIPHER = /(?:^|[-_])(?:NULL|RC4|RC2|DES|3DES|EXP|EXPORT|ADH|AECDH|anon|IDEA|SEED|MD5)(?:[-_]|$)/i;

/** RFC 9325 §4.5 asks for 2048 bits of a modulus, or 224 of a curve. */
const LEAST_BITS: Readonly<Record<string, number>> = { rsa: 2048, "rsa-pss": 2048, dsa: 2048, ec: 224 };
const KEY_NAMED = /, (?:RSA|RSA-PSS|DSA|EC) \d+$/;

function isVersion(taken: string | number | null | readonly string[]): boolean {
  return Array.isArray(taken) && /^TLS \d/.test(String(taken[0]));
}

/** "TLS 1.0" of "TLSv1", as people call it. */
function named(version: TlsVersion): string {
  return version === "TLSv1" ? "TLS 1.0" : version.replace("TLSv", "TLS ");
}

function weakKey({ key }: TlsSession): string | null {
  if (key == null || key.bits === null) return null;
  return key.bits < (LEAST_BITS[key.type] ?? 0) ? `${key.type.toUpperCase()} ${key.bits}` : null;
}

function verdict({ subject, session, look, evidence }: CertificateAt, seen: Observations): TlsVerdict {
  if (session === null) return { is: "undetermined", subject, missing: [look] };
  const { host, port, tls } = session;
  const { protocol, cipher } = tls;
  const old = OLD_PROTOCOLS.includes(protocol);
  const weak = WEAK_CIPHER.test(cipher);
  const key = weakKey(tls);
  if (!old && !weak && key === null) {
    if (NEW_PROTOCOLS.includes(protocol)) return besides({ subject, session }, seen);
    return { is: "undetermined", subject, missing: [look] };
  }
  return {
    is: "present",
    subject,
    confidence: "proven",
    // Mail programs of today do not connect at all; servers among themselves fall back. RFC 7435 §3
    severity: port === 25 ? "risks" : "hinders",
    params: { host, port, protocol, cipher: key === null ? cipher : `${cipher}, ${key}`, taken: null },
    evidence: [evidence],
    accountsFor: [],
  };
}

/**
 * What a server that can do better takes besides. Between servers old versions are better than clear text, RFC 7435 §3; a mail program
 * has no such choice, and none is left that needs them, RFC 8997 §3. A suite that encrypts nothing helps nobody.
 */
function besides(
  { subject, session }: { readonly subject: string; readonly session: TlsSeen },
  seen: Observations,
): TlsVerdict {
  const { host, port } = session;
  const taking = tlsTaking(seen, session.evidence.observation);
  const old = port === 25 ? [] : (taking?.old ?? []);
  const broken = taking?.broken ?? null;
  const [first, ...others] = taking?.evidence ?? [];
  if (first === undefined || (old.length === 0 && broken === null)) return { is: "absent", subject };
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: {
      host,
      port,
      protocol: null,
      cipher: null,
      taken: [...old.map(named), ...(broken === null ? [] : [broken])],
    },
    evidence: [first, ...others],
    accountsFor: [],
  };
}
