import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { UncheckedAbout } from "../model/observations/delegation.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { mxHosts } from "./mx-hosts.ts";
import { KNOWN, resolverTrust } from "./resolver-trust.ts";

/** A question the resolver failed on, and what it says when it is not to check signatures. RFC 4035 §3.2.2 */
export interface BogusAnswer {
  readonly name: DnsName;
  readonly type: UncheckedAbout["type"];
  /** told: the resolver itself blamed the signatures. shown: it does check, and failed only while it did. broken: it fails both ways. */
  readonly is: "told" | "shown" | "broken" | "untold";
  readonly answer: readonly string[];
  /** Where mail goes depends on it. */
  readonly routes: boolean;
  readonly missing: Look;
  readonly evidence: readonly Evidence[];
}

/** Every question that a wrong signature may have spoilt. */
export const bogusAnswers = fact((seen: Observations): readonly BogusAnswer[] => {
  const exchangers = new Set<string>(mxHosts(seen).flatMap(({ exchanges }) => exchanges.map(({ host }) => host)));
  return seen.all.flatMap((look) => {
    const about = questionOf(look);
    const why = look.outcome.state === "failed" ? look.outcome.why.kind : null;
    if (about === null || (why !== "dns-bogus" && why !== "dns-servfail")) return [];
    const missing: Look<"delegation"> = { kind: "delegation", about };
    const found = seen.find("delegation", about);
    const evidence = [look.id, ...(found === undefined ? [] : [found.id])].map((observation) => ({ observation }));
    const known = { name: about.name, type: about.type, missing, evidence };
    const routes = about.type === "MX" || exchangers.has(about.name);
    return [{ ...known, routes, ...unchecked(seen, { found, isBlamed: why === "dns-bogus" }) }];
  });
});

function unchecked(
  seen: Observations,
  { found, isBlamed }: { readonly found: Observation<"delegation"> | undefined; readonly isBlamed: boolean },
): Pick<BogusAnswer, "is" | "answer"> {
  const nothing = { is: "untold", answer: [] } as const;
  // A resolver that trusts the wrong root finds every signature wrong.
  const isSick = seen.find("resolver", KNOWN.about)?.outcome.state === "failed";
  if (found === undefined || isSick) return nothing;
  const { outcome } = found;
  if (outcome.state === "failed" && outcome.why.kind === "dns-servfail" && !isBlamed)
    return { ...nothing, is: "broken" };
  if (outcome.state !== "seen" || outcome.value.part !== "unchecked") return nothing;
  const { rcode, records } = outcome.value;
  const answer = records.length > 0 ? records : [rcode];
  if (isBlamed) return { is: "told", answer };
  return resolverTrust(seen).validates === true ? { is: "shown", answer } : nothing;
}

/** The record types are those a mail server asks for. */
function questionOf(look: Observation): UncheckedAbout | null {
  const part = "unchecked";
  if (look.kind === "mx") return { part, name: look.about.domain, type: "MX" };
  if (look.kind === "address") return { part, name: look.about.name, type: look.about.family === 4 ? "A" : "AAAA" };
  if (look.kind === "tlsa") {
    return { part, name: `_${look.about.port}._tcp.${look.about.host}` as DnsName, type: "TLSA" };
  }
  return null;
}
