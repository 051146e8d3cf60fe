import type { Kind, Observation, Observations, Value } from "../model/observation.ts";
import { observations } from "../model/observations.ts";
import { failed } from "../model/outcome.ts";

/**
 * What may be believed of what was seen: a resolver that does not even find a name that cannot fail to exist may have overlooked
 * anything, so that what it did not find is not known to be missing. What it found stands.
 */
export function believed(seen: Observations): Observations {
  return overlooks(seen) ? observations(seen.all.map((look) => (isNothing(look) ? unanswered(look) : look))) : seen;
}

function overlooks(seen: Observations): boolean {
  const known = seen.find("resolver", { question: "known" });
  return known?.outcome.state === "seen" && known.outcome.value.records.length === 0;
}

function unanswered(look: Observation): Observation {
  return { ...look, outcome: failed({ kind: "dns-servfail" }) };
}

function isNothing({ kind, outcome }: Observation): boolean {
  const isEmpty = EMPTY[kind] as ((value: unknown) => boolean) | undefined;
  return outcome.state === "seen" && isEmpty?.(outcome.value) === true;
}

/** Whether an answer of a kind that only the resolver gives says "there is nothing"; a result that rests on several answers always may. */
const EMPTY: { readonly [K in Kind]?: (value: Value<K>) => boolean } = {
  address: ({ addresses }) => addresses.length === 0,
  bimi: ({ records }) => records.length === 0,
  dkim: ({ keys }) => keys.length === 0,
  dmarc: ({ record }) => record === null,
  dnsbl: ({ codes }) => codes.length === 0,
  mx: ({ exchanges }) => exchanges.length === 0,
  rhsbl: ({ codes }) => codes.length === 0,
  ptr: ({ names }) => names.length === 0,
  spf: () => true,
  sts: (value) => value.part === "record" && value.records.length === 0,
  tlsa: ({ records }) => records.length === 0,
  tlsrpt: ({ records }) => records.length === 0,
};
