import { type Blocklist, isNoListing, isRefusal, testPoints } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import { BLOCKLISTS } from "../knowledge/blocklists/index.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { DnsblAnswer } from "../model/observations/dnsbl.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/**
 * How far a list may be believed in this run. trusted: both test points answered rightly. refuses: it will not answer us.
 * dead: closed, parked, or listing the whole world. silent: it answers nothing. unknown: its test points were not seen, or not as they should be.
 */
export type ListHealth = "trusted" | "refuses" | "dead" | "silent" | "unknown";

/** The state of every list that was asked in this run, and of every closed one. */
export const listHealth = fact((seen: Observations): ReadonlyMap<DnsName, ListHealth> => {
  const health = new Map<DnsName, ListHealth>();
  for (const { zone, state } of BLOCKLISTS) if (state.is === "closed") health.set(zone, "dead");
  for (const { about } of seen.of("dnsbl")) {
    if (!health.has(about.list)) health.set(about.list, healthOf(seen, about.list));
  }
  return health;
});

function healthOf(seen: Observations, zone: DnsName): ListHealth {
  const list = blocklistOf(zone);
  if (list?.state.is === "closed") return "dead";
  const points = testPoints(list);
  const listed = seen.find("dnsbl", { ip: points.listed, list: zone });
  const clear = seen.find("dnsbl", { ip: points.clear, list: zone });
  if (listed === undefined || clear === undefined) return "unknown";
  const answers = [listed, clear].map((look) => (look.outcome.state === "seen" ? look.outcome.value : null));
  return fromAnswers(list, answers[0] ?? null, answers[1] ?? null) ?? silence([listed, clear]);
}

/** RFC 5782 §5: the one point must be listed, the other must not be; null when an answer is missing and nothing speaks already. */
function fromAnswers(
  list: Blocklist | undefined,
  listed: DnsblAnswer | null,
  clear: DnsblAnswer | null,
): ListHealth | null {
  const codes = [...(listed?.codes ?? []), ...(clear?.codes ?? [])];
  if (codes.some((code) => !isLoopback(code))) return "dead";
  if (codes.some((code) => isRefusal(list, code))) return "refuses";
  if (clear?.codes.some((code) => !isNoListing(list, code))) return "dead";
  if (listed === null || clear === null) return null;
  return listed.codes.length > 0 ? "trusted" : "unknown";
}

/** Silence is the list's only when it kept us waiting or its servers failed, for both points; all else may be our own resolver. */
function silence(looks: readonly Observation<"dnsbl">[]): ListHealth {
  const quiet = looks.every(
    ({ outcome }) =>
      outcome.state === "failed" && (outcome.why.kind === "dns-timeout" || outcome.why.kind === "dns-servfail"),
  );
  return quiet ? "silent" : "unknown";
}

/** Blocklists answer in 127/8; anything else comes from a parked domain or a resolver that rewrites. RFC 5782 §2.1 */
export function isLoopback(code: string): boolean {
  return code.startsWith("127.");
}
