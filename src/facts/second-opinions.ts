import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { Listing } from "./listing.ts";

/** What a second, independent asker found of a listing. RFC 5782 §2.1 */
export interface SecondOpinion {
  /** confirmed: it finds the entry too. doubted: it was asked and did not. open: it was not asked yet. */
  readonly is: "confirmed" | "doubted" | "open";
  readonly look: Look<"opinion">;
  readonly evidence: readonly Evidence[];
}

/** The second opinion on an entry; without it no listing is proven. */
export function secondOpinionOn(seen: Observations, { ip, list }: Pick<Listing, "ip" | "list">): SecondOpinion {
  const look = { kind: "opinion", about: { ip, list } } as const;
  const found = seen.find("opinion", look.about);
  if (found === undefined) return { is: "open", look, evidence: [] };
  const isConfirmed = found.outcome.state === "seen" && found.outcome.value.listed;
  return { is: isConfirmed ? "confirmed" : "doubted", look, evidence: [{ observation: found.id }] };
}
