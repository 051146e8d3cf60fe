import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import { isMainQuestion, type SmtpAbout } from "../model/observations/smtp.ts";
import { isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";
import type { MxPlace } from "./mx-place.ts";
import { submissionPortsFromHere } from "./ports-from-here.ts";
import { type UnreachedHost, unreachedHosts } from "./unreached-hosts.ts";

/** A mail server that is silent on the port where it was tried, and whether it answers on another one. */
export interface FilteredPort {
  readonly host: string;
  readonly port: number;
  /** yes: it answers elsewhere, so that something drops this port. no: it answers here, or nowhere. null: not learnt. */
  readonly filtered: "yes" | "no" | null;
  /** The other port that answered. */
  readonly alive: number | null;
  readonly missing: NonEmpty<Look>;
  readonly evidence: readonly Evidence[];
  /** The silent connections. */
  readonly silent: readonly Evidence[];
  /** Another exchanger takes the mail, or may do. */
  readonly hasSpare: boolean;
}

/** An answer, if no welcome one: something stands there. */
const ANSWERS: readonly string[] = ["connect-refused", "connect-reset"];

/** Every exchanger and relay that was tried on one port; those that another exchanger stands in for are a matter of spares. */
export const filteredPorts = fact((seen: Observations): readonly FilteredPort[] =>
  unreachedHosts(seen).flatMap((host) => filteredPort(seen, host)),
);

function filteredPort(seen: Observations, target: UnreachedHost): readonly FilteredPort[] {
  const { host, state, failed, place } = target;
  const tried = seen.of("smtp").filter(({ about }) => about.host === host && isMainQuestion(about));
  const [first] = tried;
  if (first === undefined || (place !== null && !place.best && place.othersUp !== "no")) return [];
  const { port } = first.about;
  if (tried.some(({ about }) => about.port !== port)) return [];
  const silent = failed.map(({ look }) => ({ observation: look.id }));
  const known = { host, port, alive: null, missing: target.missing, evidence: [], silent, hasSpare: hasSpare(place) };
  if (state === "up" || state === "down") return [{ ...known, filtered: "no" }];
  const asked = ownNetwork(seen, port);
  if (state === "doubtful" || isNonEmpty(asked)) {
    return [{ ...known, filtered: null, missing: isNonEmpty(asked) ? asked : target.missing }];
  }
  const others = seen.of("smtp").filter(({ about }) => isSamePlace(about, first.about) && about.port !== port);
  const alive = others.find(isAnswering);
  if (alive !== undefined) {
    return [{ ...known, filtered: "yes", alive: alive.about.port, evidence: [{ observation: alive.id }] }];
  }
  const knock = knockAt(first.about);
  const made = seen.find("smtp", knock.about);
  if (made !== undefined && made.outcome.state === "seen") return [{ ...known, filtered: "no" }];
  return [{ ...known, filtered: null, missing: [knock] }];
}

function hasSpare(place: MxPlace | null): boolean {
  return place !== null && place.othersUp !== "no";
}

/** What is still to be asked before the silence can be laid at the other side's door. */
function ownNetwork(seen: Observations, port: number): readonly Look[] {
  if (port === 25) return [];
  const found = submissionPortsFromHere(seen).find((one) => one.port === port);
  return found?.state === "doubtful" ? found.missing : [];
}

function isSamePlace(a: SmtpAbout, b: SmtpAbout): boolean {
  return a.host === b.host && a.ip === b.ip;
}

function isAnswering({ outcome }: Observation<"smtp">): boolean {
  return outcome.state === "seen" && (isConnected(outcome.value) || ANSWERS.includes(outcome.value.end.how));
}

/** The same address on the port next in use, only to see whether anything answers. */
function knockAt(about: SmtpAbout): Look<"smtp"> {
  const port = about.port === 587 ? 465 : 587;
  const { helo, source } = about.attempt;
  const nothing = { tls: "none", from: null, to: [], login: "none", round: 0, until: "connect" } as const;
  const { host, ip } = about;
  const attempt = { ...nothing, helo, source };
  return { kind: "smtp", about: { host, ip, port, role: "submission", attempt, changed: null, guessed: true } };
}
