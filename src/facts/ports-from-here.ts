import { CANARIES } from "../knowledge/canaries.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { Attempt } from "../model/observations/smtp.ts";
import { type DnsName, isNonEmpty } from "../model/scalars.ts";
import { addressesOf } from "./addresses-of.ts";
import { fact } from "./fact.ts";
import { type Reach, reachable } from "./reachable.ts";

/** Whether port 25 of others can be reached from here. */
export interface Port25 {
  /**
   * open: some host was connected to. shut: unrelated hosts are all silent, and another port leads out. doubtful: everything
   * asked is silent, and too few unrelated hosts were asked, or nothing at all leads out. untried: nothing was asked on that
   * port, or somebody refused by an answer.
   */
  readonly state: "open" | "shut" | "doubtful" | "untried";
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
/** As many are asked on another port. */
const SECOND_LOOKS = 3;
/** No operator refuses connections on port 25 of its own exchangers; where one fails, the way to it did. */
const MUTE: readonly Reach["state"][] = ["silent", "refused", "reset", "unreachable"];
const SILENT: readonly Reach["state"][] = ["silent", "unreachable"];

/** What this run shows of port 25 of the world outside. */
export const portsFromHere = fact((seen: Observations): Port25 => {
  const places = reachable(seen);
  const tried = places.filter(({ port }) => port === 25);
  const elsewhere = places.filter(({ port, state }) => port !== 25 && state === "open");
  const canaries = tried.filter(({ role }) => role === "canary");
  const others = tried.filter(({ role }) => role !== "canary");
  const mute = canaries.filter(({ state }) => MUTE.includes(state));
  const silent = others.filter(({ state }) => SILENT.includes(state));
  const found = { mute, silent, elsewhere, missing: [] };
  if (tried.some(({ state }) => state === "open")) return { ...found, state: "open" };
  if (silent.length === 0 || others.some(({ state }) => state === "refused" || state === "reset")) {
    return { ...found, state: "untried" };
  }
  const missing = CANARIES.flatMap(({ host }) => unmade(seen, greetingAt(seen, host, 25)));
  if (mute.length < ENOUGH || isCutShort(seen)) return { ...found, missing, state: "doubtful" };
  if (elsewhere.length > 0) return { ...found, missing, state: "shut" };
  return { ...found, missing: [...missing, ...secondLooks(seen)], state: "doubtful" };
});

/** The same operators on a port that nobody shuts. */
function secondLooks(seen: Observations): readonly Look[] {
  return CANARIES.slice(0, SECOND_LOOKS).flatMap(({ submission }) => greetingAt(seen, submission, 587));
}

/** A look of ours that failed might have been the one that gets through. */
function isCutShort(seen: Observations): boolean {
  return seen.of("smtp").some(({ about, outcome }) => about.port === 25 && outcome.state === "failed");
}

/** First the address of an unrelated mail host, then, once it is known, a greeting from it: nothing is sent to it. */
function greetingAt(seen: Observations, host: DnsName, port: number): readonly Look[] {
  const { look, addresses, state } = addressesOf(seen, host)[4];
  if (state !== "seen") return [look];
  const sorted = [...addresses].sort();
  if (!isNonEmpty(sorted)) return [];
  const about = { host, ip: sorted[0], port, role: "canary", attempt: greeting(seen), changed: null } as const;
  return [{ kind: "smtp", about }];
}

function unmade(seen: Observations, looks: readonly Look[]): readonly Look[] {
  return looks.filter((look) => look.kind !== "smtp" || seen.find("smtp", look.about) === undefined);
}

function greeting(seen: Observations): Attempt {
  const first = seen.of("smtp").find(({ about }) => about.role !== "canary")?.about.attempt;
  const source = first?.source?.includes(":") === false ? first.source : null;
  const nothing = { tls: "none", from: null, to: [], login: "none", round: 0, until: "greeting" } as const;
  return { ...nothing, helo: first?.helo ?? "localhost", source };
}
