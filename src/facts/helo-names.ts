import { ipAddress } from "../dns/address.ts";
import { dnsName, isHostName } from "../dns/name.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { NonEmpty } from "../model/scalars.ts";
import { addressesOf } from "./addresses-of.ts";
import { fact } from "./fact.ts";

/** The name we introduced ourselves with, and what it leads to. RFC 5321 §4.1.1.1 */
export interface HeloName {
  readonly helo: string;
  /** A name that can stand in EHLO: fully qualified, or an address literal. RFC 5321 §2.3.5, §4.1.3 */
  readonly fit: boolean;
  /** Whether it has an address; unknown when a look is missing or failed. A literal needs none. */
  readonly resolves: "yes" | "no" | "unknown";
  /** What DNS said: its addresses, or the bare answer; null when it did not say. */
  readonly answer: string | readonly string[] | null;
  /** The looks that would tell, where they were not made or failed. */
  readonly missing: readonly Look<"address">[];
  /** Dialogues that used it and taught nothing: whether a server minds is not known. */
  readonly untold: readonly Look<"smtp">[];
  readonly evidence: NonEmpty<Evidence>;
}

/**
 * Every name this run introduced itself to an exchanger with, controlled repeats left out. At an outgoing server a client may
 * call itself anything: what other servers see is that server's own name. RFC 6409 §4.2
 */
export const heloNames = fact((seen: Observations): readonly HeloName[] => {
  const dialogues = new Map<string, Evidence>();
  for (const { id, about } of seen.of("smtp")) {
    if (about.changed !== null || about.role === "canary" || about.role === "relay") continue;
    if (!dialogues.has(about.attempt.helo)) dialogues.set(about.attempt.helo, { observation: id });
  }
  return [...dialogues].map(([helo, evidence]) => ({ ...heloName(seen, helo, evidence), untold: untold(seen, helo) }));
});

/** What is known of one HELO name; `evidence` is where it was used. */
export function heloName(seen: Observations, helo: string, evidence: Evidence): HeloName {
  if (isLiteral(helo)) {
    return { helo, fit: true, resolves: "yes", answer: null, missing: [], untold: [], evidence: [evidence] };
  }
  const name = dnsName(helo);
  if (name === null || !name.includes(".") || !isHostName(name) || ipAddress(name) !== null) {
    return { helo, fit: false, resolves: "unknown", answer: null, missing: [], untold: [], evidence: [evidence] };
  }
  const both = addressesOf(seen, name);
  const families = [both[4], both[6]];
  const found = families.flatMap(({ addresses }) => addresses);
  const looked = families.flatMap((family) => family.evidence ?? []);
  const known = { helo, fit: true, untold: [], evidence: [evidence, ...looked] as const };
  if (found.length > 0) return { ...known, resolves: "yes", answer: found, missing: [] };
  const open = families.filter(({ state }) => state !== "seen").map(({ look }) => look);
  if (open.length > 0) return { ...known, resolves: "unknown", answer: null, missing: open };
  const rcode = families.some((family) => family.rcode === "NXDOMAIN") ? "NXDOMAIN" : "NOERROR (A 0, AAAA 0)";
  return { ...known, resolves: "no", answer: rcode, missing: [] };
}

function untold(seen: Observations, helo: string): readonly Look<"smtp">[] {
  return seen.of("smtp").flatMap(({ about, outcome }) => {
    const counts = about.attempt.helo === helo && about.changed === null && about.role !== "canary";
    return counts && outcome.state !== "seen" ? [{ kind: "smtp", about } as const] : [];
  });
}

function isLiteral(helo: string): boolean {
  const [, inner] = /^\[(?:IPv6:)?([^\]]+)\]$/i.exec(helo) ?? [];
  return inner !== undefined && ipAddress(inner) !== null;
}
