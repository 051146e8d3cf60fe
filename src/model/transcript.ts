import type { Reply } from "./reply.ts";
import type { IpAddress, RemoteText } from "./scalars.ts";
import type { SuiteKind } from "./weak-suites.ts";

/** What we say. BODY: the message itself, after DATA. */
export type Verb = "EHLO" | "HELO" | "STARTTLS" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "BODY" | "RSET" | "QUIT";
/** What a reply answers. The greeting answers the connection itself. */
export type Stage = "greeting" | Verb;

/** One SMTP connection, as it happened. Facts only: no step says whether it is good or bad. */
export interface Transcript {
  readonly steps: readonly Step[];
  readonly end: TranscriptEnd;
}

/** `ms` counts from the connection attempt, on the monotonic clock. */
export type Step =
  | { readonly kind: "connected"; readonly ms: number; readonly from: IpAddress }
  /** `line` is redacted before it is stored; a secret never reaches a Transcript. */
  | { readonly kind: "sent"; readonly ms: number; readonly verb: Verb; readonly line: string }
  | { readonly kind: "received"; readonly ms: number; readonly stage: Stage; readonly reply: Reply }
  /** A reply that counts for nothing: it came unasked, or to a recipient named ahead of a sender who was then refused. */
  | { readonly kind: "moot"; readonly ms: number; readonly reply: Reply }
  | { readonly kind: "secured"; readonly ms: number; readonly tls: TlsSession }
  /** Bytes that came in before the TLS handshake and were thrown away. RFC 3207 §6 */
  | { readonly kind: "discarded"; readonly ms: number; readonly bytes: RemoteText };

/** How a connection ended; each way is something seen, by whichever side it was brought about. */
export type TranscriptEnd =
  | { readonly how: "quit" | "cancelled" }
  | { readonly how: "peer-closed"; readonly stage: Stage }
  | { readonly how: "connect-refused" | "connect-timeout" | "connect-reset" | "unreachable" }
  /** RFC 5321 §4.5.3.2 gives each stage its own timeout. */
  | { readonly how: "reply-timeout"; readonly stage: Stage }
  | { readonly how: "reset"; readonly stage: Stage }
  /** `offered`: the kinds of weak suites we had, where nothing else was offered. */
  | { readonly how: "tls-failed"; readonly reason: string; readonly offered?: readonly SuiteKind[] }
  /** The peer sent something that is no SMTP reply (a banner of another protocol, or over the size cap). */
  | { readonly how: "not-smtp"; readonly bytes: RemoteText };

/** Of a whole certificate and of its public key, in hexadecimal; empty for a key that could not be read. */
export interface Digests {
  readonly certificate: string;
  readonly publicKey: string;
}

/** What the handshake showed. It is made without verification, then judged, so that a bad certificate is never taken for "no TLS". */
export interface TlsSession {
  /** "TLSv1.3". */
  readonly protocol: string;
  readonly cipher: string;
  /** dNSName and iPAddress entries of the certificate, else its common name. */
  readonly names: readonly string[];
  readonly issuer: string;
  /** ISO 8601, from the certificate. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 of the certificate and of its public key, for TLSA. RFC 6698 §2.1 */
  readonly sha256: Digests;
  readonly sha512?: Digests;
  /** What kind of key the certificate holds ("rsa", "ec", "ed25519"…) and its size in bits; null where it could not be read. */
  readonly key?: { readonly type: string; readonly bits: number | null } | null;
  /** The name that was asked for (SNI); empty for an address, which is none. RFC 6066 §3 */
  readonly asked?: string;
  /** The certificates above it, nearest first, as they name themselves. */
  readonly chain?: readonly { readonly subject: string; readonly validTo: string }[];
  /** The same of the certificates above it, nearest first; not there in older reports. RFC 7671 §5.2 */
  readonly issuers?: readonly { readonly sha256: Digests; readonly sha512: Digests }[];
  /** Why the chain or the name was not accepted, in OpenSSL's code ("CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"…); null when both were. */
  readonly untrusted: string | null;
  /**
   * The kinds of weak suites we had, where nothing else was offered. A server that chose an anonymous one shows no certificate:
   * then all that would stand in it is empty.
   */
  readonly offered?: readonly SuiteKind[];
}
