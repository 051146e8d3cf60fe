import type { Look, Observations } from "../model/observation.ts";
import type { Attempt } from "../model/observations/smtp.ts";
import { isNonEmpty } from "../model/scalars.ts";
import { addressesOf } from "./addresses-of.ts";
import { type CanaryPlace, canariesBeside, canariesOn } from "./canary-places.ts";
import { fact } from "./fact.ts";
import { type Reach, reachable } from "./reachable.ts";

/** Whether one port of others can be reached from here. */
export interface PortFromHere {
  readonly port: number;
  /**
   * open: some host was connected to. shut: unrelated hosts are all silent, and another port leads out. doubtful: everything
   * asked is silent, and too few unrelated hosts were asked, or nothing at all leads out. untried: nothing was asked on that
   * port, or somebody refused by an answer.
   */
  readonly state: "open" | "shut" | "doubtful" | "untried";
  /** Unrelated hosts were asked, whatever came of it. */
  readonly asked: boolean;
  /** The unrelated hosts that did not answer. */
  readonly mute: readonly Reach[];
  /** The hosts of this run, canaries apart, that did not answer. */
  readonly silent: readonly Reach[];
  /** Connections to other ports that came about: the network is not down. */
  readonly elsewhere: readonly Reach[];
  /** The looks that would tell, whether not made yet or made in vain. */
  readonly missing: readonly Look[];
}

/** As many of them must be silent before the network is blamed; fewer may share a fault. */
const ENOUGH = 2;
/** No operator refuses connections on such a port of its own hosts; where one fails, the way to it did. */
const MUTE: readonly Reach["state"][] = ["silent", "refused", "reset", "unreachable"];
const SILENT: readonly Reach["state"][] = ["silent", "unreachable"];
/** Where mail is handed in: nobody shuts them all. */
const SUBMISSION_PORTS: readonly number[] = [465, 587];

/** What this run shows of port 25 of the world outside. */
export const portsFromHere = fact((seen: Observations): PortFromHere => portFromHere(seen, 25));

/**
 * What this run shows of the other ports that stayed silent where an answer was owed: at the server the user named, at one
 * that the domain names in DNS, and at its own exchanger on the two ports that are standard.
 */
export const submissionPortsFromHere = fact((seen: Observations): readonly PortFromHere[] => {
  const silent = reachable(seen).filter(
    ({ port, role, state, guessed }) => port !== 25 && role !== "canary" && !guessed && SILENT.includes(state),
  );
  const owed = silent.filter(({ port, role }) => role === "relay" || SUBMISSION_PORTS.includes(port));
  const ports = [...new Set(owed.map(({ port }) => port))].sort((a, b) => a - b);
  return ports.map((port) => portFromHere(seen, port));
});

function portFromHere(seen: Observations, port: number): PortFromHere {
  const places = reachable(seen).filter(({ guessed }) => !guessed);
  const tried = places.filter((place) => place.port === port);
  const elsewhere = places.filter((place) => place.port !== port && place.state === "open");
  const canaries = tried.filter(({ role }) => role === "canary");
  const others = tried.filter(({ role }) => role !== "canary");
  const mute = canaries.filter(({ state }) => MUTE.includes(state));
  const silent = others.filter(({ state }) => SILENT.includes(state));
  const found = { port, asked: canaries.length > 0, mute, silent, elsewhere, missing: [] };
  if (tried.some(({ state }) => state === "open")) return { ...found, state: "open" };
  if (silent.length === 0 || others.some(({ state }) => state === "refused" || state === "reset")) {
    return { ...found, state: "untried" };
  }
  const wanted = canariesOn(seen, port).flatMap((place) => greetingAt(seen, place));
  const missing = unmade(seen, wanted);
  if (mute.length < ENOUGH || isCutShort(seen, port)) {
    return { ...found, missing: missing.length === 0 ? wanted : missing, state: "doubtful" };
  }
  if (elsewhere.length > 0) return { ...found, missing, state: "shut" };
  const beside = canariesBeside(seen, port).flatMap((place) => greetingAt(seen, place));
  return { ...found, missing: [...missing, ...beside], state: "doubtful" };
}

/** A look of ours that failed might have been the one that gets through. */
function isCutShort(seen: Observations, port: number): boolean {
  return seen.of("smtp").some(({ about, outcome }) => about.port === port && outcome.state === "failed");
}

/** First the address of an unrelated mail host, then, once it is known, a greeting from it: nothing is sent to it. */
function greetingAt(seen: Observations, { host, port, family }: CanaryPlace): readonly Look[] {
  const { look, addresses, state } = addressesOf(seen, host)[family];
  if (state !== "seen") return [look];
  const sorted = [...addresses].sort();
  if (!isNonEmpty(sorted)) return [];
  const about = { host, ip: sorted[0], port, role: "canary", attempt: greeting(seen, family), changed: null } as const;
  return [{ kind: "smtp", about }];
}

function unmade(seen: Observations, looks: readonly Look[]): readonly Look[] {
  return looks.filter((look) => look.kind !== "smtp" || seen.find("smtp", look.about) === undefined);
}

/** Being connected to is all there is to learn; on 465 a server waits for TLS and says nothing. RFC 8314 §3.3 */
function greeting(seen: Observations, family: 4 | 6): Attempt {
  const first = seen.of("smtp").find(({ about }) => about.role !== "canary")?.about.attempt;
  const source = first?.source?.includes(":") === (family === 6) ? first.source : null;
  const nothing = { tls: "none", from: null, to: [], login: "none", round: 0, until: "greeting" } as const;
  return { ...nothing, helo: first?.helo ?? "localhost", source };
}
