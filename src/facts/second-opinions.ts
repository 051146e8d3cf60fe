import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DomainListing, Listing } from "./listing.ts";

/** What a second, independent asker found of a listing. RFC 5782 §2.1, §3 */
export interface SecondOpinion {
  /** confirmed: it finds the entry too. doubted: it was asked and did not. open: it was not asked yet. */
  readonly is: "confirmed" | "doubted" | "open";
  readonly look: Look<"opinion">;
  readonly evidence: readonly Evidence[];
}

type Asked = Pick<Listing, "ip" | "list"> | Pick<DomainListing, "domain" | "list">;

/** The second opinion on an entry; without it no listing is proven. */
export function secondOpinionOn(seen: Observations, entry: Asked): SecondOpinion {
  const { list } = entry;
  const about = "ip" in entry ? { ip: entry.ip, list } : { name: entry.domain, list };
  const look = { kind: "opinion", about } as const;
  const found = seen.find("opinion", about);
  if (found === undefined) return { is: "open", look, evidence: [] };
  const isConfirmed = found.outcome.state === "seen" && found.outcome.value.listed;
  return { is: isConfirmed ? "confirmed" : "doubted", look, evidence: [{ observation: found.id }] };
}

/** What a second asker makes of listings. */
export interface Weighed<T> {
  /** Those it finds, too. */
  readonly confirmed: readonly T[];
  /** Those it was asked about and did not find. */
  readonly doubted: readonly T[];
  /** The looks by which it is still to be asked. */
  readonly looks: readonly Look[];
}

/** Asks for a second opinion on each listing, and sorts them by what it said. */
export function weighed<T extends Listing | DomainListing>(seen: Observations, listed: readonly T[]): Weighed<T> {
  const opinions = listed.map((listing) => ({ listing, opinion: secondOpinionOn(seen, listing) }));
  const said = (what: SecondOpinion["is"]) => opinions.filter(({ opinion }) => opinion.is === what);
  return {
    confirmed: said("confirmed").map(({ listing }) => listing),
    doubted: said("doubted").map(({ listing }) => listing),
    looks: said("open").map(({ opinion }) => opinion.look),
  };
}
