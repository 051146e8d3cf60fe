import { constants } from "node:crypto";
import { createSecureContext, rootCertificates, type SecureContext, type SecureContextOptions } from "node:tls";
import type { TlsOffer } from "../../model/observations/smtp.ts";
import { SUITE_KINDS, type SuiteKind } from "../../model/weak-suites.ts";

/** What is offered in a handshake. */
export interface Offering {
  readonly context: SecureContext;
  /** The kinds of weak suites among it, where nothing else is offered. */
  readonly kinds: readonly SuiteKind[] | null;
}

/** Old protocols, short keys and broken chains are accepted: what is refused cannot be reported. */
const LENIENT = { minVersion: "TLSv1", secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT } as const;
const ALL = "DEFAULT@SECLEVEL=0";
/** How OpenSSL calls each kind. Those it was built without match nothing. */
const CALLED: Readonly<Record<SuiteKind, string>> = {
  NULL: "eNULL",
  EXPORT: "EXPORT",
  RC4: "RC4",
  DES: "DES",
  "3DES": "3DES",
  anonymous: "aNULL",
  RSA: "kRSA:!PSK",
};

/**
 * Prepares what is offered, each when it is first wanted; reading the authorities takes time, so that it is done once for each. Null
 * for what our own OpenSSL was built without.
 */
export function tlsContexts(ca: readonly string[]): (offer: TlsOffer | null) => Offering | null {
  const made = new Map<TlsOffer | null, Offering | null>();
  const trust = ca.length === 0 ? LENIENT : { ...LENIENT, ca: [...rootCertificates, ...ca] };
  return (offer) => {
    const known = made.get(offer);
    if (known !== undefined) return known;
    const prepared = prepare(offer, trust);
    made.set(offer, prepared);
    return prepared;
  };
}

function prepare(offer: TlsOffer | null, trust: SecureContextOptions): Offering | null {
  if (offer === null) return { context: createSecureContext({ ...trust, ciphers: ALL }), kinds: null };
  try {
    return lessThanAll(offer, trust);
  } catch {
    return null;
  }
}

function lessThanAll(offer: TlsOffer, trust: SecureContextOptions): Offering {
  if (offer === "weak") return weak(trust);
  const [minVersion, maxVersion] = offer === "old" ? (["TLSv1", "TLSv1.1"] as const) : ([offer, offer] as const);
  return { context: createSecureContext({ ...trust, minVersion, maxVersion, ciphers: ALL }), kinds: null };
}

/** The worst first, for servers that leave the choice to the client. TLS 1.3 has no weak suites. RFC 8446 §B.4 */
function weak(trust: SecureContextOptions): Offering {
  const kinds = SUITE_KINDS.filter((kind) => isBuiltIn(CALLED[kind]));
  const ciphers = `${kinds.map((kind) => CALLED[kind]).join(":")}@SECLEVEL=0`;
  return { context: createSecureContext({ ...trust, maxVersion: "TLSv1.2", ciphers }), kinds };
}

function isBuiltIn(called: string): boolean {
  try {
    createSecureContext({ ...LENIENT, maxVersion: "TLSv1.2", ciphers: `${called}@SECLEVEL=0` });
    return true;
  } catch {
    return false;
  }
}
