import type { Speech } from "../../messages/speak.ts";
import type { Params } from "../../model/cause.ts";
import type { TlsVersion, VersionStanding } from "../../model/tls-standing.ts";
import type { SuiteKind } from "../../model/weak-suites.ts";
import { dayOf } from "./instant.ts";
import type { ShownCertificate, TlsRow } from "./tls-matrix.ts";

/** A certificate may be for a hundred names. */
const NAMES = 4;
const NUMBERS: Readonly<Record<TlsVersion, string>> = {
  TLSv1: "1.0",
  "TLSv1.1": "1.1",
  "TLSv1.2": "1.2",
  "TLSv1.3": "1.3",
};
/** Those that nobody should need. RFC 8996 §4, §5 */
export const OLD_VERSIONS: readonly TlsVersion[] = ["TLSv1", "TLSv1.1"];

/** "TLS 1.2" of "TLSv1.2". */
export function versionName(version: TlsVersion): string {
  return `TLS ${NUMBERS[version]}`;
}

/** Whether a version is taken, in a word. */
export function takenText({ taken }: VersionStanding, { tls }: Speech): string {
  if (taken === null) return tls.untold;
  return taken ? tls.yes : tls.no;
}

/** A version, whether it is taken, and with which suite. */
export function versionText(standing: VersionStanding, speech: Speech): string {
  const { version, suite } = standing;
  const taken = takenText(standing, speech);
  return speech.fill(speech.tls.version, { version: NUMBERS[version], taken, suite });
}

/** A text with what is to be put into it, which a stranger may have chosen. */
export interface Phrase {
  readonly text: string;
  readonly params: Params;
}

/** What came of offering weak suites alone. */
export function weakPhrase({ weak, port }: TlsRow, speech: Speech): Phrase {
  const { tls, fill } = speech;
  const { state, suite, kind, offered } = weak;
  if (state === "untold") return { text: tls.untold, params: {} };
  if (state === "none") return { text: fill(tls.weakNone, { kinds: named(offered, speech) }), params: {} };
  const word = kind === null ? null : inFull(kind, port, speech);
  return { text: fill(tls.weakTaken, { suite: "{suite}", kind: word }), params: { suite } };
}

/** What could not be offered, where weak suites were, because our own TLS library does not have it: the same at all servers. */
export function unaskedTexts(rows: readonly TlsRow[], speech: Speech): readonly string[] {
  const unasked = rows.find(({ weak }) => weak.unasked.length > 0)?.weak.unasked;
  return unasked === undefined ? [] : [speech.fill(speech.tls.weakUnasked, { kinds: named(unasked, speech) })];
}

function named(kinds: readonly SuiteKind[], speech: Speech): readonly string[] {
  return kinds.map((kind) => briefly(kind, speech));
}

function inFull(kind: SuiteKind, port: number, speech: Speech): string {
  if (kind === "anonymous" && port === 25) return speech.tls.anonymous;
  return kind === "RSA" ? speech.tls.RSA : briefly(kind, speech);
}

function briefly(kind: SuiteKind, { tls }: Speech): string {
  if (kind === "anonymous") return tls.anonymousBriefly;
  if (kind === "RSA") return tls.RSABriefly;
  return kind === "NULL" || kind === "EXPORT" ? tls[kind] : kind;
}

/** The certificate: whose, how long it lasts, its key, how many came with it, and the name it was asked for by. */
export function certificatePhrases(certificate: ShownCertificate, { tls }: Speech): readonly Phrase[] {
  const { names, validFrom, validTo, key, chain, asked } = certificate;
  const left = names.length - NAMES;
  const shown = left > 0 ? [...names.slice(0, NAMES), `… (+${left})`] : names;
  return [
    { text: tls.certificate, params: { names: shown, from: dayOf(validFrom), to: dayOf(validTo) } },
    ...(key === null ? [] : [{ text: tls.key, params: { type: key.type, bits: key.bits } }]),
    ...(chain === null ? [] : [{ text: tls.chain, params: { count: chain } }]),
    ...(asked === null ? [] : [{ text: tls.sni, params: { name: asked === "" ? tls.noSni : asked } }]),
  ];
}

/** Whether the certificate was accepted, and if not why; null where there is none. */
export function verdictPhrase({ certificate, failure }: TlsRow, { tls }: Speech): Phrase | null {
  if (failure !== null) return { text: tls.failed, params: { reason: failure } };
  if (certificate === null) return null;
  const { verified, untrusted } = certificate;
  return verified ? { text: tls.verified, params: {} } : { text: tls.unverified, params: { reason: untrusted } };
}
