import { type Blocklist, isNoListing, isRefusal } from "../knowledge/blocklist.ts";
import { blocklistOf } from "../knowledge/blocklist-of.ts";
import { BLOCKLISTS } from "../knowledge/blocklists/index.ts";
import { idOf, type Look, type Observation, type Observations } from "../model/observation.ts";
import type { DnsblAnswer } from "../model/observations/dnsbl.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { listQuestions, pointLooks } from "./list-looks.ts";

/**
 * How far a list may be believed in this run. trusted: both test points answered rightly. refuses: it will not answer us.
 * dead: closed, parked, or listing the whole world. silent: it answers nothing. unknown: its test points were not seen, or not as they should be.
 */
export type ListHealth = "trusted" | "refuses" | "dead" | "silent" | "unknown";

/** The state of every list that was asked in this run, and of every closed one. */
export const listHealth = fact((seen: Observations): ReadonlyMap<DnsName, ListHealth> => {
  const health = new Map<DnsName, ListHealth>();
  for (const { zone, state } of BLOCKLISTS) if (state.is === "closed") health.set(zone, "dead");
  for (const { kind, about } of listQuestions(seen)) {
    if (!health.has(about.list)) health.set(about.list, healthOf(seen, about.list, kind));
  }
  return health;
});

function healthOf(seen: Observations, zone: DnsName, kind: "dnsbl" | "rhsbl"): ListHealth {
  const list = blocklistOf(zone);
  if (list?.state.is === "closed") return "dead";
  const [listed, clear] = pointLooks(kind, zone).map((point) => questionAt(seen, point));
  if (listed === undefined || clear === undefined) return "unknown";
  const answers = [listed, clear].map((look) => (look.outcome.state === "seen" ? look.outcome.value : null));
  return fromAnswers(list, answers[0] ?? null, answers[1] ?? null) ?? silence([listed, clear]);
}

function questionAt(seen: Observations, { kind, about }: Look): Observation<"dnsbl" | "rhsbl"> | undefined {
  const found = seen.get(idOf(kind, about as never));
  return found?.kind === "dnsbl" || found?.kind === "rhsbl" ? found : undefined;
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
function silence(looks: readonly Observation<"dnsbl" | "rhsbl">[]): ListHealth {
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
