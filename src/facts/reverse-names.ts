import { familyOf } from "../dns/address.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import { addressesOf } from "./addresses-of.ts";
import { fact } from "./fact.ts";
import { isInsideOnly } from "./inside-only.ts";

/** Reverse DNS of one address with forward confirmation. RFC 8601 §3 */
export interface ReverseNames {
  readonly ip: IpAddress;
  readonly state: "seen" | "failed";
  readonly names: readonly ReverseName[];
  readonly evidence: Evidence;
}
/** One name of an address. */
export interface ReverseName {
  readonly name: DnsName;
  /** Whether the name's own addresses contain the one it was found by; unknown when that could not be learnt. */
  readonly leadsBack: "yes" | "no" | "unknown";
  readonly look: Look<"address">;
  readonly evidence: readonly Evidence[];
}

/** The reverse names of every address that was looked at. */
export const reverseNames = fact((seen: Observations): readonly ReverseNames[] =>
  seen.of("ptr").map((look) => ofAddress(seen, look)),
);

function ofAddress(seen: Observations, { id, about, outcome }: Observation<"ptr">): ReverseNames {
  const evidence = { observation: id };
  if (outcome.state !== "seen") return { ip: about.ip, state: "failed", names: [], evidence };
  const names = outcome.value.names.map((name) => reverseName(seen, about.ip, name));
  return { ip: about.ip, state: "seen", names, evidence };
}

function reverseName(seen: Observations, ip: IpAddress, name: DnsName): ReverseName {
  const forward = addressesOf(seen, name)[familyOf(ip)];
  const isTold = forward.state === "seen" && (isInsideOnly([ip]) || !isInsideOnly(forward.addresses));
  const known = forward.addresses.includes(ip) ? "yes" : "no";
  return {
    name,
    leadsBack: isTold ? known : "unknown",
    look: forward.look,
    evidence: forward.evidence === null ? [] : [forward.evidence],
  };
}
