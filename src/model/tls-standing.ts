import type { Observation, Observations } from "./observation.ts";
import type { SmtpAbout, TlsOffer } from "./observations/smtp.ts";
import type { ObservationId } from "./scalars.ts";
import type { Step, TlsSession, TranscriptEnd } from "./transcript.ts";
import { type SuiteKind, suiteKind } from "./weak-suites.ts";

/** The versions of TLS that are asked about, oldest first. */
export const TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
export type TlsVersion = (typeof TLS_VERSIONS)[number];

/** Whether a server takes one version. */
export interface VersionStanding {
  readonly version: TlsVersion;
  /** null: not told, because nobody asked, or because what came back settles nothing. */
  readonly taken: boolean | null;
  /** The suite that the server chose for it, as OpenSSL calls it; null where none was. */
  readonly suite: string | null;
}

/** Whether a server takes suites that nobody should need, when it is offered no others. */
export interface WeakStanding {
  readonly state: "taken" | "none" | "untold";
  /** The one it chose, and its kind; of the other kinds nothing is known then. null unless taken. */
  readonly suite: string | null;
  readonly kind: SuiteKind | null;
  /** What our own TLS library was able to offer; empty where nobody was asked. */
  readonly offered: readonly SuiteKind[];
}

/** All that was learnt of TLS at one port of one server. */
export interface TlsStanding {
  readonly about: SmtpAbout;
  /** The dialogue that offered everything. */
  readonly observation: ObservationId;
  /** What that one came to; null where TLS failed in it. */
  readonly session: TlsSession | null;
  /** What it failed of; null where it did not. */
  readonly failure: string | null;
  /** One entry for each of TLS_VERSIONS, in their order. */
  readonly versions: readonly VersionStanding[];
  readonly weak: WeakStanding;
}

/** How TLS stands wherever it came about or failed in a first dialogue; canaries are nobody's business. */
export function tlsStandings(seen: Observations): readonly TlsStanding[] {
  return seen.of("smtp").flatMap((look) => {
    if (look.about.changed !== null || look.about.role === "canary") return [];
    const hand = handshakeIn(look);
    return hand === null ? [] : [standing(seen, look, hand)];
  });
}

/** The look at the same place that offers only this. */
export function offering(first: SmtpAbout, offer: TlsOffer): SmtpAbout {
  const { attempt } = first;
  // Where TLS comes first, what comes right after it is the greeting. RFC 8314 §3.3
  const until = attempt.tls === "implicit" ? "greeting" : "tls";
  return { ...first, attempt: { ...attempt, until, offer }, changed: "offer" };
}

/** How the handshake of a dialogue went; null where it did not come to one. */
export function handshakeIn({ outcome }: Observation<"smtp">): Handshake | null {
  if (outcome.state !== "seen") return null;
  const { steps, end } = outcome.value;
  const secured = steps.find((step): step is Secured => step.kind === "secured");
  if (secured !== undefined) return { ok: true, tls: secured.tls };
  return end.how === "tls-failed" ? { ok: false, end } : null;
}
/** A handshake that was carried through, or the end it put to the dialogue. */
export type Handshake = { readonly ok: true; readonly tls: TlsSession } | { readonly ok: false; readonly end: Broken };
type Secured = Extract<Step, { kind: "secured" }>;
type Broken = Extract<TranscriptEnd, { how: "tls-failed" }>;

function standing(seen: Observations, { id, about }: Observation<"smtp">, first: Handshake): TlsStanding {
  const told = new Map<TlsVersion, Omit<VersionStanding, "version">>();
  const tell = (versions: readonly TlsVersion[], taken: boolean, suite: string | null = null) => {
    for (const version of versions) if (!told.has(version)) told.set(version, { taken, suite });
  };
  if (first.ok) tellOf(TLS_VERSIONS, first, tell);
  for (const offer of ["TLSv1.2", "old", "TLSv1"] as const) {
    const hand = askedFor(seen, about, offer);
    if (hand !== null) tellOf(OFFERED[offer], hand, tell);
  }
  const weak = askedFor(seen, about, "weak");
  if (weak?.ok === true)
    tell(
      TLS_VERSIONS.filter((one) => one === weak.tls.protocol),
      true,
      weak.tls.cipher,
    );
  return {
    about,
    observation: id,
    session: first.ok ? first.tls : null,
    failure: first.ok ? null : first.end.reason,
    versions: TLS_VERSIONS.map((version) => ({ version, ...(told.get(version) ?? { taken: null, suite: null }) })),
    weak: weakStanding(weak),
  };
}

const OFFERED: Readonly<Record<Exclude<TlsOffer, "weak">, readonly TlsVersion[]>> = {
  "TLSv1.2": ["TLSv1.2"],
  old: ["TLSv1", "TLSv1.1"],
  TLSv1: ["TLSv1"],
};

function askedFor(seen: Observations, first: SmtpAbout, offer: TlsOffer): Handshake | null {
  const look = seen.find("smtp", offering(first, offer));
  return look === undefined ? null : handshakeIn(look);
}

type Tell = (versions: readonly TlsVersion[], taken: boolean, suite?: string | null) => void;

/** The newest that both sides have is agreed on: what is newer than that and was offered is not taken. RFC 8446 §4.1.3 */
function tellOf(offered: readonly TlsVersion[], hand: Handshake, tell: Tell): void {
  if (!hand.ok) {
    if (isVersionRefused(hand.end.reason)) tell(offered, false);
    if (isTakenForFallback(hand)) tell(offered.slice(-1), false);
    return;
  }
  const newest = offered.find((version) => version === hand.tls.protocol);
  if (newest === undefined) return;
  tell([newest], true, hand.tls.cipher);
  tell(offered.slice(offered.indexOf(newest) + 1), false);
}

/** The server said that it is the version, or answered with one that was not offered. RFC 8446 §6.2 */
function isVersionRefused(reason: string): boolean {
  return /ALERT_PROTOCOL_VERSION$|^ERR_SSL_UNSUPPORTED_PROTOCOL$/.test(reason);
}

/**
 * Our own side broke off: the server knows newer versions than were offered, and yet chose none but an older one than the newest
 * of them. Which one is still to be asked for itself. RFC 8446 §4.1.3
 */
export function isTakenForFallback(hand: Handshake): boolean {
  return !hand.ok && hand.end.reason.endsWith("INAPPROPRIATE_FALLBACK");
}

/** It said that it shares no suite with us, or no version that has such suites. RFC 8446 §6.2 */
function isSuiteRefused(reason: string): boolean {
  return isVersionRefused(reason) || /ALERT_(?:HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY)$/.test(reason);
}

function weakStanding(hand: Handshake | null): WeakStanding {
  const offered = (hand?.ok === true ? hand.tls.offered : hand?.end.offered) ?? [];
  const none = { suite: null, kind: null, offered } as const;
  if (hand === null) return { ...none, state: "untold" };
  if (!hand.ok) return { ...none, state: isSuiteRefused(hand.end.reason) && offered.length > 0 ? "none" : "untold" };
  const { cipher } = hand.tls;
  return { state: "taken", suite: cipher, kind: suiteKind(cipher), offered };
}
