import { isOpen } from "../model/dialogues.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import { isMainQuestion } from "../model/observations/smtp.ts";
import { type DnsName, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";
import { type MxPlace, mxPlace } from "./mx-place.ts";
import { portsFromHere, submissionPortsFromHere } from "./ports-from-here.ts";

/** A mail server some or all of whose addresses took no connection. */
export interface UnreachedHost {
  readonly host: DnsName;
  /**
   * down: it, or its firewall, refused. quiet: it is silent, though others answer here. doubtful: it is silent, and so
   * may be everything from here. up: it takes connections, though perhaps not at every address.
   */
  readonly state: "down" | "quiet" | "doubtful" | "up";
  readonly failed: readonly FailedDial[];
  /** The looks that would clear the doubt. */
  readonly missing: NonEmpty<Look>;
  /** Its place among the exchangers of a domain; null when that is not known. */
  readonly place: MxPlace | null;
}
/** One connection that did not come about. */
export interface FailedDial {
  readonly look: Observation<"smtp">;
  readonly how: string;
  /** Connections of that address family, to that port, do come about from there; or this one was refused by an answer. */
  readonly byHost: boolean;
}

const REFUSED: readonly string[] = ["connect-refused", "connect-reset"];
const NO_CONNECTION: readonly string[] = [...REFUSED, "connect-timeout", "unreachable"];

/** Every exchanger and relay that was tried; controlled repeats, canaries and submission ports are left out. */
export const unreachedHosts = fact((seen: Observations): readonly UnreachedHost[] => {
  const groups = new Map<DnsName, Observation<"smtp">[]>();
  for (const look of seen.of("smtp")) {
    if (!isMainQuestion(look.about)) continue;
    const { host } = look.about;
    groups.set(host, [...(groups.get(host) ?? []), look]);
  }
  return [...groups.values()].flatMap((tried) => (isNonEmpty(tried) ? [unreachedHost(seen, tried)] : []));
});

function unreachedHost(seen: Observations, tried: NonEmpty<Observation<"smtp">>): UnreachedHost {
  const { host } = tried[0].about;
  const failed = tried
    .filter((look) => NO_CONNECTION.includes(endOf(look)))
    .map((look) => ({ look, how: endOf(look), byHost: isByHost(seen, look) }));
  const looks: NonEmpty<Look> = [lookOf(tried[0]), ...tried.slice(1).map(lookOf)];
  const asked = portsFromHere(seen).missing;
  return {
    host,
    state: stateOf(tried, failed),
    failed,
    missing: isNonEmpty(asked) ? asked : looks,
    place: mxPlace(seen, host),
  };
}

function stateOf(tried: readonly Observation<"smtp">[], failed: readonly FailedDial[]): UnreachedHost["state"] {
  if (tried.some(isOpen)) return "up";
  // An attempt that taught nothing might have been the one that gets through.
  if (failed.length === 0 || failed.length < tried.length) return "doubtful";
  if (failed.some(({ how }) => REFUSED.includes(how))) return "down";
  return failed.some(({ byHost }) => byHost) ? "quiet" : "doubtful";
}

/** Silence is the host's own only where another one answers over the same kind of address, and to the same address of ours. */
function isByHost(seen: Observations, look: Observation<"smtp">): boolean {
  if (REFUSED.includes(endOf(look))) return true;
  const { port, ip, attempt } = look.about;
  // Networks shut port 25 by habit, another one seldom: unrelated hosts decide it, where there were any to ask.
  if (port !== 25 && endOf(look) === "connect-timeout") {
    const found = submissionPortsFromHere(seen).find((one) => one.port === port);
    return found === undefined || !found.asked || found.state === "open" || found.state === "untried";
  }
  const family = ip.includes(":");
  return seen.of("smtp").some((other) => {
    const { about } = other;
    const isSameWay = about.port === port && about.ip.includes(":") === family;
    return isSameWay && about.attempt.source === attempt.source && isOpen(other);
  });
}

function endOf({ outcome }: Observation<"smtp">): string {
  if (outcome.state !== "seen") return outcome.why.kind;
  return isConnected(outcome.value) ? "connected" : outcome.value.end.how;
}

function lookOf({ about }: Observation<"smtp">): Look {
  return { kind: "smtp", about };
}
