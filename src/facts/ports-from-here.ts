import { CANARIES } from "../knowledge/canaries.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { Attempt } from "../model/observations/smtp.ts";
import { isNonEmpty } from "../model/scalars.ts";
import { addressesOf } from "./addresses-of.ts";
import { fact } from "./fact.ts";
import { type Reach, reachable } from "./reachable.ts";

/** Whether port 25 of others can be reached from here. */
export interface Port25 {
  /**
   * open: some host was connected to. shut: unrelated hosts are all silent. doubtful: everything asked is silent, and
   * too few unrelated hosts were asked. untried: nothing was asked on that port, or somebody refused by an answer.
   */
  readonly state: "open" | "shut" | "doubtful" | "untried";
  /** The unrelated hosts that did not answer. */
  readonly mute: readonly Reach[];
  /** The hosts of this run, canaries apart, that did not answer. */
  readonly silent: readonly Reach[];
  /** The looks that would tell, not made yet. */
  readonly missing: readonly Look[];
}

/** As many of them must be silent before the network is blamed; fewer may share a fault. */
const ENOUGH = 2;
/** No operator refuses connections on port 25 of its own exchangers; where one fails, the way to it did. */
const MUTE: readonly Reach["state"][] = ["silent", "refused", "reset", "unreachable"];
const SILENT: readonly Reach["state"][] = ["silent", "unreachable"];

/** What this run shows of port 25 of the world outside. */
export const portsFromHere = fact((seen: Observations): Port25 => {
  const tried = reachable(seen).filter(({ port }) => port === 25);
  const canaries = tried.filter(({ role }) => role === "canary");
  const others = tried.filter(({ role }) => role !== "canary");
  const mute = canaries.filter(({ state }) => MUTE.includes(state));
  const silent = others.filter(({ state }) => SILENT.includes(state));
  const found = { mute, silent, missing: [] };
  if (tried.some(({ state }) => state === "open")) return { ...found, state: "open" };
  if (silent.length === 0 || others.some(({ state }) => state === "refused" || state === "reset")) {
    return { ...found, state: "untried" };
  }
  const missing = canaryLooks(seen);
  const enough = mute.length >= ENOUGH && !isCutShort(seen);
  return { ...found, missing, state: enough ? "shut" : "doubtful" };
});

/** A look of ours that failed might have been the one that gets through. */
function isCutShort(seen: Observations): boolean {
  return seen.of("smtp").some(({ about, outcome }) => about.port === 25 && outcome.state === "failed");
}

/** First the addresses of unrelated mail hosts, then, once they are known, a greeting from each: nothing is sent to them. */
function canaryLooks(seen: Observations): readonly Look[] {
  return CANARIES.flatMap(({ host }): readonly Look[] => {
    const { look, addresses, state } = addressesOf(seen, host)[4];
    if (state !== "seen") return [look];
    const sorted = [...addresses].sort();
    if (!isNonEmpty(sorted)) return [];
    const about = { host, ip: sorted[0], port: 25, role: "canary", attempt: greeting(seen), changed: null } as const;
    return seen.find("smtp", about) === undefined ? [{ kind: "smtp", about }] : [];
  });
}

function greeting(seen: Observations): Attempt {
  const first = seen.of("smtp").find(({ about }) => about.role !== "canary")?.about.attempt;
  const source = first?.source?.includes(":") === false ? first.source : null;
  const nothing = { tls: "none", from: null, to: [], login: "none", round: 0, until: "greeting" } as const;
  return { ...nothing, helo: first?.helo ?? "localhost", source };
}
