import { type Blocklist, isNoListing, isRefusal, meaningOf, testPoints } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { DnsName, NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { isLoopback, type ListHealth, listHealth } from "./list-health.ts";
import type { Listing } from "./listing.ts";

/** Every blocklist answer about an address, read through the tables and the list's own test points; the test points themselves are left out. */
export const listings = fact((seen: Observations): readonly Listing[] =>
  seen
    .of("dnsbl")
    .filter((look) => !isLoopback(look.about.ip))
    .map((look) => listing(seen, look)),
);

function listing(seen: Observations, look: Observation<"dnsbl">): Listing {
  const { ip, list: zone } = look.about;
  const list = blocklistOf(zone);
  const answer = look.outcome.state === "seen" ? look.outcome.value : null;
  const codes = answer?.codes ?? [];
  return {
    ip,
    list: zone,
    state: answer === null ? unanswered(seen, zone) : read(list, codes, listHealth(seen).get(zone) ?? "unknown"),
    codes,
    meanings: [...new Set(codes.flatMap((code) => meaning(list, code)))],
    text: answer?.text ?? [],
    evidence: evidence(seen, look, list),
  };
}

function read(list: Blocklist | undefined, codes: readonly string[], health: ListHealth): Listing["state"] {
  if (health === "dead" || codes.some((code) => !isLoopback(code))) return "dead";
  if (health === "refuses" || codes.some((code) => isRefusal(list, code))) return "refused";
  if (health !== "trusted") return "unknown";
  const said = codes.filter((code) => !isNoListing(list, code));
  if (said.length === 0) return "clear";
  // A list that no table describes is one a reply named: that it lists the address is all its code can say.
  const documented = list === undefined || said.some((code) => meaningOf(list, code) !== undefined);
  return documented ? "listed" : "unknown";
}

/** A look that failed says nothing about the address, though its list may be known for one that cannot answer. */
function unanswered(seen: Observations, zone: DnsName): Listing["state"] {
  const health = listHealth(seen).get(zone);
  if (health === "dead") return "dead";
  return health === "refuses" ? "refused" : "unknown";
}

function meaning(list: Blocklist | undefined, code: string): readonly string[] {
  if (list === undefined) return [];
  const known = list.refusals[code] ?? meaningOf(list, code);
  return known === undefined ? [] : [known];
}

function evidence(seen: Observations, look: Observation<"dnsbl">, list: Blocklist | undefined): NonEmpty<Evidence> {
  const points = testPoints(list);
  const leantOn = [points.listed, points.clear].flatMap((ip) => {
    const point = seen.find("dnsbl", { ip, list: look.about.list });
    return point === undefined ? [] : [{ observation: point.id }];
  });
  return [{ observation: look.id }, ...leantOn];
}
