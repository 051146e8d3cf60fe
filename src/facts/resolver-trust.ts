import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { RemoteText } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** Whether the resolver of this run can be believed. */
export interface ResolverTrust {
  /** rewrites: it gives an address for a name that cannot exist. Null: the question was not asked, or not answered. */
  readonly rewrites:
    | { readonly name: string; readonly to: readonly RemoteText[]; readonly evidence: Evidence }
    | false
    | null;
  /** broken: it does not even find a name that is always there. Null: not asked, or contradicted by other answers. */
  readonly broken: { readonly answer: string; readonly evidence: Evidence } | false | null;
  /** Whether it checks signatures and says so: only then a missing AD bit means that there are none. */
  readonly validates: boolean | null;
}

/** The question after a name that cannot exist. */
export const MISSING: Look<"resolver"> = { kind: "resolver", about: { question: "missing" } };
/** The question after a name that cannot fail to exist. */
export const KNOWN: Look<"resolver"> = { kind: "resolver", about: { question: "known" } };

/** What the two questions whose answers are known have shown. */
export const resolverTrust = fact((seen: Observations): ResolverTrust => {
  const known = seen.find("resolver", KNOWN.about)?.outcome;
  const isThere = known?.state === "seen" && known.value.records.length > 0;
  return { rewrites: rewrites(seen), broken: broken(seen), validates: isThere ? known.value.authenticated : null };
});

function rewrites(seen: Observations): ResolverTrust["rewrites"] {
  const look = seen.find("resolver", MISSING.about);
  if (look?.outcome.state !== "seen") return null;
  const { name, records } = look.outcome.value;
  return records.length === 0 ? false : { name, to: records, evidence: { observation: look.id } };
}

function broken(seen: Observations): ResolverTrust["broken"] {
  const look = seen.find("resolver", KNOWN.about);
  if (look === undefined || look.outcome.state === "skipped") return null;
  const evidence = { observation: look.id };
  if (look.outcome.state === "seen") {
    const { rcode, records } = look.outcome.value;
    return records.length > 0 ? false : { answer: rcode, evidence };
  }
  const { kind } = look.outcome.why;
  // One question lost says nothing while others are answered.
  return !kind.startsWith("dns-") || findsAnything(seen) ? null : { answer: ANSWERS[kind] ?? kind, evidence };
}

const ANSWERS: Readonly<Record<string, string>> = {
  "dns-servfail": "SERVFAIL",
  "dns-refused": "REFUSED",
  "dns-timeout": "TIMEOUT",
  "dns-bogus": "SERVFAIL",
  "dns-malformed": "FORMERR",
};

const DNS_KINDS: ReadonlySet<string> = new Set([
  "address",
  "mx",
  "ptr",
  "dmarc",
  "dnsbl",
  "rhsbl",
  "resolver",
  "tlsa",
  "dkim",
]);

function findsAnything(seen: Observations): boolean {
  return seen.all.some(({ kind, outcome }) => DNS_KINDS.has(kind) && outcome.state === "seen");
}
