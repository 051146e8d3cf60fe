import { createHash, type X509Certificate } from "node:crypto";
import { checkServerIdentity, type TLSSocket } from "node:tls";
import type { Digests, TlsSession } from "../../model/transcript.ts";
import { errorCode } from "./socket-error.ts";

/** A certificate may list thousands of names; a report needs no more than these. */
const MAX_NAMES = 100;
const MAX_NAME = 255;
/** The longest that a report needs of a name made of many parts. */
const MAX_DISTINGUISHED = 500;
/** Real chains have one to three. */
const MAX_ISSUERS = 6;

/** What the handshake showed, and what verification would have said of it; null when the peer showed no certificate. */
export function tlsSession(socket: TLSSocket, serverName: string): TlsSession | null {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return null;
  const above = issuersOf(certificate);
  return {
    protocol: socket.getProtocol() ?? "unknown",
    cipher: socket.getCipher().name,
    names: namesOf(certificate),
    issuer: oneLine(certificate.issuer),
    validFrom: iso(certificate.validFrom),
    validTo: iso(certificate.validTo),
    sha256: digests("sha256", certificate),
    sha512: digests("sha512", certificate),
    key: keyOf(certificate),
    asked: typeof socket.servername === "string" ? socket.servername : "",
    chain: above.map((one) => ({ subject: oneLine(one.subject), validTo: iso(one.validTo) })),
    issuers: above.map((one) => ({ sha256: digests("sha256", one), sha512: digests("sha512", one) })),
    untrusted: chainFault(socket) ?? nameFault(certificate, serverName),
  };
}

/** What a handshake showed in which nobody said who he is: both sides had agreed on an anonymous suite. RFC 7672 §8.2 */
export function anonymousSession(socket: TLSSocket): TlsSession {
  return {
    protocol: socket.getProtocol() ?? "unknown",
    cipher: socket.getCipher().name,
    names: [],
    issuer: "",
    validFrom: "",
    validTo: "",
    sha256: { certificate: "", publicKey: "" },
    key: null,
    untrusted: chainFault(socket),
  };
}

/** OpenSSL's word on the chain. The identity check was switched off, so that it cannot overlay this. */
function chainFault(socket: TLSSocket): string | null {
  if (socket.authorized) return null;
  const error: unknown = socket.authorizationError;
  return errorCode(error) || String(error);
}

function nameFault(certificate: X509Certificate, serverName: string): string | null {
  const error = checkServerIdentity(serverName, certificate.toLegacyObject());
  return error === undefined ? null : errorCode(error) || error.message;
}

/** The names the certificate is for: its dNSName and iPAddress entries, else its common name. RFC 9525 §3 */
function namesOf(certificate: X509Certificate): readonly string[] {
  const listed = alternativeNames(certificate.subjectAltName ?? "");
  const common: unknown = certificate.toLegacyObject().subject?.CN;
  const names = listed.length > 0 ? listed : [common].flat().filter((name) => typeof name === "string");
  return names.slice(0, MAX_NAMES).map((name) => name.slice(0, MAX_NAME));
}

/** Node separates entries by ", " and writes a value that holds such marks as a JSON string. */
function alternativeNames(text: string): readonly string[] {
  const entries = text.matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
  return [...entries].map(([, value = ""]) => (value.startsWith('"') ? unquoted(value) : value));
}

function unquoted(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json;
  }
}

/** A distinguished name, which Node writes in lines. */
function oneLine(name: string): string {
  return name.split("\n").join(", ").slice(0, MAX_DISTINGUISHED);
}

/** Bits by which the strength of a key is measured: the modulus's, or the curve's. NIST SP 800-57 part 1, table 2 */
const CURVE_BITS: ReadonlyMap<string, number> = new Map([
  ["prime256v1", 256],
  ["secp256k1", 256],
  ["secp384r1", 384],
  ["secp521r1", 521],
]);

/** null for a kind of key OpenSSL cannot read. */
function keyOf(certificate: X509Certificate): NonNullable<TlsSession["key"]> | null {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    const bits = asymmetricKeyDetails?.modulusLength ?? CURVE_BITS.get(asymmetricKeyDetails?.namedCurve ?? "") ?? null;
    return { type: asymmetricKeyType ?? "unknown", bits };
  } catch {
    return null;
  }
}

function iso(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

/** The certificates above that the server sent, as it must for them to count, RFC 7671 §5.2.2; a root is its own issuer. */
function issuersOf(certificate: X509Certificate): readonly X509Certificate[] {
  const above: X509Certificate[] = [];
  let one = certificate.issuerCertificate;
  while (one !== undefined && above.length < MAX_ISSUERS) {
    above.push(one);
    const next: X509Certificate | undefined = one.issuerCertificate;
    one = next?.fingerprint256 === one.fingerprint256 ? undefined : next;
  }
  return above;
}

function digests(algorithm: "sha256" | "sha512", certificate: X509Certificate): Digests {
  const hash = (bytes: Buffer) => createHash(algorithm).update(bytes).digest("hex");
  return { certificate: hash(certificate.raw), publicKey: hashOfKey(certificate, hash) };
}

/** Empty for a kind of key OpenSSL cannot read: then no TLSA record can be compared with it. */
function hashOfKey(certificate: X509Certificate, hash: (bytes: Buffer) => string): string {
  try {
    return hash(certificate.publicKey.export({ type: "spki", format: "der" }));
  } catch {
    return "";
  }
}
