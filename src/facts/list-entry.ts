import { type Blocklist, isNoListing, isRefusal, meaningOf } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Evidence } from "../model/evidence.ts";
import { idOf, type Observation, type Observations } from "../model/observation.ts";
import type { DnsName, NonEmpty } from "../model/scalars.ts";
import { isLoopback, type ListHealth, listHealth } from "./list-health.ts";
import { pointLooks } from "./list-looks.ts";
import type { Entry } from "./listing.ts";

/** Reads what a list answered, about an address or a domain, through the tables and the list's own test points. RFC 5782 §5 */
export function listEntry(seen: Observations, look: Observation<"dnsbl" | "rhsbl">): Entry {
  const zone = look.about.list;
  const list = blocklistOf(zone);
  const answer = look.outcome.state === "seen" ? look.outcome.value : null;
  const codes = answer?.codes ?? [];
  return {
    list: zone,
    state: answer === null ? unanswered(seen, zone) : read(list, codes, listHealth(seen).get(zone) ?? "unknown"),
    codes,
    meanings: [...new Set(codes.flatMap((code) => meaning(list, code)))],
    text: answer?.text ?? [],
    evidence: evidence(seen, look),
  };
}

function read(list: Blocklist | undefined, codes: readonly string[], health: ListHealth): Entry["state"] {
  if (health === "dead" || codes.some((code) => !isLoopback(code))) return "dead";
  if (health === "refuses" || codes.some((code) => isRefusal(list, code))) return "refused";
  if (health !== "trusted") return "unknown";
  const said = codes.filter((code) => !isNoListing(list, code));
  if (said.length === 0) return "clear";
  // A list that no table describes is one a reply named: that it has an entry is all its code can say.
  const documented = list === undefined || said.some((code) => meaningOf(list, code) !== undefined);
  return documented ? "listed" : "unknown";
}

/** A look that failed says nothing about the entry, though its list may be known for one that cannot answer. */
function unanswered(seen: Observations, zone: DnsName): Entry["state"] {
  const health = listHealth(seen).get(zone);
  if (health === "dead") return "dead";
  return health === "refuses" ? "refused" : "unknown";
}

function meaning(list: Blocklist | undefined, code: string): readonly string[] {
  if (list === undefined) return [];
  const known = list.refusals[code] ?? meaningOf(list, code);
  return known === undefined ? [] : [known];
}

function evidence(seen: Observations, { id, kind, about }: Observation<"dnsbl" | "rhsbl">): NonEmpty<Evidence> {
  const points = pointLooks(kind, about.list).map((point) => idOf(point.kind, point.about));
  const leantOn = points.filter((point) => seen.get(point) !== undefined);
  return [{ observation: id }, ...leantOn.map((observation) => ({ observation }))];
}
