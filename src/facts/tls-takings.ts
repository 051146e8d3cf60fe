import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import type { TlsOffer } from "../model/observations/smtp.ts";
import type { ObservationId } from "../model/scalars.ts";
import { offering, type TlsStanding, type TlsVersion, tlsStandings } from "../model/tls-standing.ts";
import type { SuiteKind } from "../model/weak-suites.ts";
import { fact } from "./fact.ts";

/** What a server takes besides what it agreed on when everything was on offer. */
export interface TlsTaking {
  /** Versions that are given up, of a server that has something better. RFC 8996 */
  readonly old: readonly TlsVersion[];
  /** The suite it chose that protects nothing; null: none, or not known. RFC 9325 §4.1 */
  readonly broken: string | null;
  /** What it took after all where the handshake with everything on offer had failed; empty: nothing, or it had not. */
  readonly instead: readonly string[];
  /** The looks that show it. */
  readonly evidence: readonly Evidence[];
}

const OLD: readonly TlsVersion[] = ["TLSv1", "TLSv1.1"];
/** An anonymous suite encrypts, RFC 7672 §8.2, and so does one that exchanges its key by RSA. */
const BROKEN: readonly (SuiteKind | null)[] = ["NULL", "EXPORT", "RC4", "DES"];
const OLD_OFFERS: readonly TlsOffer[] = ["old", "TLSv1"];

/** What is taken besides, by the dialogue in which everything was on offer; undefined where it came to no handshake. */
export function tlsTaking(seen: Observations, dialogue: ObservationId): TlsTaking | undefined {
  return takings(seen).get(dialogue);
}

const takings = fact(
  (seen: Observations): ReadonlyMap<ObservationId, TlsTaking> =>
    new Map(tlsStandings(seen).map((one) => [one.observation, takingOf(seen, one)])),
);

function takingOf(seen: Observations, standing: TlsStanding): TlsTaking {
  const { versions, weak, session } = standing;
  const taken = versions.flatMap(({ version, taken }) => (taken === true ? [version] : []));
  const isModern = taken.some((version) => !OLD.includes(version));
  const old = isModern ? taken.filter((version) => OLD.includes(version)) : [];
  const broken = BROKEN.includes(weak.kind) ? weak.suite : null;
  const anonymous = weak.kind === "anonymous" && weak.suite !== null ? [weak.suite] : [];
  const instead = session === null ? (anonymous.length > 0 ? anonymous : taken) : [];
  const offers = [...(old.length > 0 ? OLD_OFFERS : []), ...(broken === null ? [] : (["weak"] as const))];
  return { old, broken, instead, evidence: offers.flatMap((offer) => shownBy(seen, standing, offer)) };
}

/** The handshake of the look that offered only this, where it came about. */
function shownBy(seen: Observations, { about }: TlsStanding, offer: TlsOffer): readonly Evidence[] {
  const look = seen.find("smtp", offering(about, offer));
  if (look?.outcome.state !== "seen") return [];
  const step = look.outcome.value.steps.findIndex(({ kind }) => kind === "secured");
  return step < 0 ? [] : [{ observation: look.id, step }];
}
