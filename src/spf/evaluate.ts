import type { SpfVerdict } from "mailauth/lib/spf/index.js";
import { publishedSpf, type SpfAbout, type SpfAnswer, type SpfQuery } from "../model/observations/spf.ts";
import { type Failure, failed, type Outcome, seen } from "../model/outcome.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import type { Dns } from "../world/world.ts";
import { spfDomain } from "./identity.ts";
import { readAhead } from "./read-ahead.ts";
import { type TracingResolver, tracingResolver } from "./resolver.ts";

/** What stands for the receiving host in `%{r}`: we are none. RFC 7208 §7.3 */
const RECEIVER = "unknown";

/**
 * Evaluates check_host() the way a receiver would, to the letter of RFC 7208 §4, and keeps every question asked.
 * What our own resolver could not do is a failed look, never a result: only the domain's own servers may cause a temperror.
 */
export async function evaluateSpf(
  about: SpfAbout,
  { dns }: { readonly dns: Pick<Dns, "ask"> },
  signal: AbortSignal,
): Promise<Outcome<SpfAnswer>> {
  const texts = async (name: DnsName) => {
    const answer = await dns.ask(name, "TXT", signal);
    return answer.state === "seen" ? answer.value.records : null;
  };
  const domain = spfDomain(about);
  // Before anything is loaded. What fails here fails again where it is waited for.
  if (domain !== null) readAhead(domain, texts).catch(() => undefined);
  const { spf } = await import("mailauth/lib/spf/index.js");
  const resolver = tracingResolver(dns, signal);
  const { ip, sender, helo } = about;
  const verdict = await spf({ ip, sender, helo, mta: RECEIVER, strict: true, resolver: resolver.resolve });
  if (signal.aborted) return failed({ kind: "cancelled" });
  const why = blindSpot(verdict, resolver);
  if (why !== null) return failed(why);
  const found = answer(verdict, resolver.trace);
  if (found.records !== 1) return seen(found);
  const { spfTree } = await import("./tree.ts");
  const taken = await spfTree(about, { answer: found, replies: resolver.replies }, texts);
  return signal.aborted ? failed({ kind: "cancelled" }) : seen({ ...found, ...taken });
}

const OURS: ReadonlySet<Failure["kind"]> = new Set([
  "dns-unreachable",
  "dns-refused",
  "dns-malformed",
  "no-route",
  "cancelled",
  "probe-crashed",
]);

/**
 * The failure that makes the verdict worthless: one of our own making; or one that the evaluator must pass over
 * (a `ptr` whose questions fail only does not match, RFC 7208 §5.5) before it concluded that nothing matches.
 */
function blindSpot(verdict: SpfVerdict, { failures }: TracingResolver): Failure | null {
  const own = failures.find(({ why }) => OURS.has(why.kind));
  if (own !== undefined) return own.why;
  const { result } = verdict.status;
  if (result === "pass" || result === "temperror" || result === "permerror") return null;
  // A failed TXT question here can only be that of the explanation, which decides nothing.
  return failures.find(({ type }) => type !== "TXT")?.why ?? null;
}

function answer(verdict: SpfVerdict, trace: readonly SpfQuery[]): SpfAnswer {
  const domain = verdict.domain.replace(/\.$/, "") as DnsName;
  const records = publishedSpf(domain.toLowerCase(), trace);
  const { result } = verdict.status;
  return {
    result,
    domain,
    record: records[0] ?? null,
    records: records.length,
    lookups: verdict.lookups?.count ?? 0,
    voids: verdict.lookups?.void ?? 0,
    explanation: (verdict.explanation ?? null) as RemoteText | null,
    problem: result === "permerror" || result === "temperror" ? problem(verdict) : null,
    trace,
  };
}

/** The evaluator says the reason only behind a sentence of its own. */
function problem({ status }: SpfVerdict): string | null {
  const [, words] = /during lookup of \S*?: ([\s\S]+)$/.exec(status.comment ?? "") ?? [];
  return words?.slice(0, 500) ?? null;
}
