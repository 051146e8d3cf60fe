import type { ObservationId } from "../../model/scalars.ts";
import { type TlsStanding, tlsStandings, type VersionStanding } from "../../model/tls-standing.ts";
import type { TlsSession } from "../../model/transcript.ts";
import { SUITE_KINDS, type SuiteKind } from "../../model/weak-suites.ts";
import type { Outline } from "../outline.ts";
import { dayOf } from "./instant.ts";

/** What one port of one server takes of TLS, and what it shows there. */
export interface TlsRow {
  readonly host: string;
  readonly ip: string;
  readonly port: number;
  /** Oldest first. */
  readonly versions: readonly VersionStanding[];
  readonly weak: {
    readonly state: "taken" | "none" | "untold";
    readonly suite: string | null;
    readonly kind: SuiteKind | null;
    readonly offered: readonly SuiteKind[];
    /** Kinds that our own TLS library does not have; empty where nobody asked. */
    readonly unasked: readonly SuiteKind[];
  };
  /** null: no session with a certificate came about. */
  readonly certificate: ShownCertificate | null;
  /** Why the handshake with everything on offer failed; null where it did not. */
  readonly failure: string | null;
  /** The dialogue with everything on offer. */
  readonly observation: ObservationId;
}
export interface ShownCertificate {
  readonly names: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly key: { readonly type: string; readonly bits: number | null } | null;
  /** Certificates that came, its own included; null in a report that does not say. */
  readonly chain: number | null;
  /** The name that was asked for; empty where none was, null in a report that does not say. RFC 6066 §3 */
  readonly asked: string | null;
  readonly verified: boolean;
  /** Why not, in OpenSSL's code. */
  readonly untrusted: string | null;
}

/**
 * One row for each host and port at which TLS came about or failed, more where its addresses show different things; null where
 * nobody asked which versions are taken.
 */
export function tlsMatrix({ report, seen }: Outline): readonly TlsRow[] | null {
  const standings = tlsStandings(seen);
  const isAsked = seen.of("smtp").some(({ about }) => about.attempt.offer !== undefined);
  if (standings.length === 0 || (report.command !== "check" && !isAsked)) return null;
  const places = new Map<string, TlsStanding[]>();
  for (const one of standings) {
    const place = `${one.about.host} ${one.about.port}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places.values()].flatMap(distinct).map(rowOf).sort(byPlace);
}

/** The one of which most is known, and those that are not like it. */
function distinct(all: readonly TlsStanding[]): readonly TlsStanding[] {
  const ranked = [...all].sort((a, b) => told(b) - told(a));
  return ranked.filter((one, at) => ranked.findIndex((other) => spelled(other) === spelled(one)) === at);
}

function told({ versions }: TlsStanding): number {
  return versions.filter(({ taken }) => taken !== null).length;
}

/** A certificate is renewed with another number and the same key, so that servers of one host may differ in no more than that. */
function spelled({ session, failure }: TlsStanding): string {
  if (session === null) return `${failure}`;
  const { protocol, names, validTo, untrusted, sha256 } = session;
  return JSON.stringify([protocol, names, dayOf(validTo), untrusted, sha256.publicKey]);
}

function rowOf({ about, versions, weak, session, failure, observation }: TlsStanding): TlsRow {
  const { host, ip, port } = about;
  const unasked = weak.offered.length === 0 ? [] : SUITE_KINDS.filter((kind) => !weak.offered.includes(kind));
  const certificate = session === null ? null : certificateOf(session);
  return { host, ip, port, versions, weak: { ...weak, unasked }, certificate, failure, observation };
}

function certificateOf({ names, validFrom, validTo, key, chain, asked, untrusted }: TlsSession): ShownCertificate {
  return {
    names,
    validFrom,
    validTo,
    key: key ?? null,
    chain: chain === undefined ? null : chain.length + 1,
    asked: asked ?? null,
    verified: untrusted === null,
    untrusted,
  };
}

function byPlace(a: TlsRow, b: TlsRow): number {
  return compare(a.host, b.host) || a.port - b.port || compare(a.ip, b.ip);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
