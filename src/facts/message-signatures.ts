import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { MessageSignature } from "../model/observations/message.ts";
import type { DnsName } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** What verifying a given message showed of the signatures of one domain. RFC 6376 §6.1 */
export interface SignerStanding {
  readonly domain: DnsName;
  /** good: one holds. bad: none does. unsigned: the author's domain has none, nor has anybody. unknown: a key could not be asked for. */
  readonly state: "good" | "bad" | "unsigned" | "unknown";
  /** The verifier's words, in English. */
  readonly problem: string | null;
  readonly look: Look<"message">;
  readonly evidence: Evidence;
}

/** Every domain that signed a given message; for an unsigned one that of its author. */
export const messageSigners = fact((seen: Observations): readonly SignerStanding[] =>
  seen.of("message").flatMap(({ id, about, outcome }): readonly SignerStanding[] => {
    if (outcome.state !== "seen") return [];
    const { author, signatures } = outcome.value;
    const base = { look: { kind: "message", about } as const, evidence: { observation: id } };
    if (signatures.length === 0) {
      return author === null ? [] : [{ ...base, domain: author, state: "unsigned", problem: "message not signed" }];
    }
    return [...new Set(signatures.map(({ domain }) => domain))].map((domain) => {
      const own = signatures.filter((one) => one.domain === domain);
      return { ...base, domain, ...stateOf(own) };
    });
  }),
);

/** One that holds is enough; a key that is not there is told by the look at that key. */
function stateOf(own: readonly MessageSignature[]): Pick<SignerStanding, "state" | "problem"> {
  if (own.some(({ result }) => result === "pass")) return { state: "good", problem: null };
  const unsure = own.some(({ result }) => result === "temperror" || result === "neutral" || result === "none");
  const bad = own.find(({ result }) => result === "fail" || result === "permerror" || result === "policy");
  if (unsure || bad === undefined) return { state: "unknown", problem: null };
  return { state: "bad", problem: bad.problem };
}
