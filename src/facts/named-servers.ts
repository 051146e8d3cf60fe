import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { DnsName, NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** A server the user told us to talk to, and whether its name leads to an address. */
export interface NamedServer {
  readonly host: DnsName;
  readonly state: "found" | "nowhere" | "untold";
  /** The resolver does not know what every resolver knows: it may answer so to everything. */
  readonly doubtful: boolean;
  /** What DNS said: "NXDOMAIN", or of which types there was nothing. */
  readonly answer: string;
  readonly evidence: NonEmpty<Evidence>;
  /** The looks that would tell. */
  readonly missing: NonEmpty<Look>;
}

/** Every server that was named; one named by its address needs no DNS and is not here. */
export const namedServers = fact((seen: Observations): readonly NamedServer[] => {
  const names = seen.of("address").flatMap(({ about }) => (about.server === true ? [about.name] : []));
  return [...new Set(names)].map((host) => named(host, seen));
});

function named(host: DnsName, seen: Observations): NamedServer {
  const looks = ([4, 6] as const).map(
    (family): Look<"address"> => ({ kind: "address", about: { name: host, family } }),
  );
  const found = seen.of("address").filter(({ about }) => about.name === host);
  const answers = found.flatMap(({ outcome }) => (outcome.state === "seen" ? [outcome.value] : []));
  const gone = answers.some(({ rcode }) => rcode === "NXDOMAIN");
  // A name that does not exist has no address of the other family either. RFC 8020 §2
  const told = gone || answers.length === looks.length;
  const [first, ...others] = open(looks, found);
  return {
    host,
    state: answers.some(({ addresses }) => addresses.length > 0) ? "found" : told ? "nowhere" : "untold",
    doubtful: seen.of("resolver").some(isIgnorant),
    answer: gone ? "NXDOMAIN" : "NOERROR (A 0, AAAA 0)",
    evidence: evidenceOf(found),
    missing: first === undefined ? [{ kind: "address", about: { name: host, family: 4 } }] : [first, ...others],
  };
}

function isIgnorant({ about, outcome }: Observation<"resolver">): boolean {
  return about.question === "known" && outcome.state === "seen" && outcome.value.records.length === 0;
}

function open(looks: readonly Look<"address">[], found: readonly Observation<"address">[]): readonly Look<"address">[] {
  return looks.filter(({ about }) => {
    const made = found.find((one) => one.about.family === about.family);
    return made?.outcome.state !== "seen";
  });
}

function evidenceOf(found: readonly Observation<"address">[]): NonEmpty<Evidence> {
  const [first, ...others] = found.map(({ id }) => ({ observation: id }));
  if (first === undefined) throw new Error("a name is known from a look");
  return [first, ...others];
}
