import { setMaxListeners } from "node:events";
import { judge } from "../diagnosis/judge.ts";
import type { Cause } from "../model/cause.ts";
import { idOf, type Look, type Observation } from "../model/observation.ts";
import { observations } from "../model/observations.ts";
import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { DEFAULT_RATION, isRepeat, purse, type Ration } from "../runner/ration.ts";
import { run } from "../runner/run.ts";
import type { AnyProbe } from "../world/probe.ts";
import type { World } from "../world/world.ts";
import { makeReport } from "./make-report.ts";
import { isAtOnce, pausing } from "./pausing.ts";

/** What an investigation is made with; what it is about is the target. */
export interface InvestigateOptions {
  readonly world: World;
  readonly probes: readonly AnyProbe[];
  readonly catalogue: readonly Cause[];
  /** How many controlled repeats the causes may ask for; 0: none. */
  readonly experiments?: number;
  readonly ration?: Ration;
  /** How long the run may take when a server asks for a pause before it is asked again; 0, the default: it never waits. */
  readonly patienceMs?: number;
  readonly version: string;
  /** Ends the run early; what was seen so far is judged and marked partial. */
  readonly signal: AbortSignal;
  readonly onLook?: (observation: Observation) => void;
}

/**
 * Looks, judges, and looks again where a verdict asked for it, until nothing is wanted or the ration is spent.
 * Each round's looks are those that no earlier round made, so it ends.
 */
export async function investigate(target: Target, options: InvestigateOptions): Promise<Report> {
  const { world, catalogue, signal, version } = options;
  const ration = {
    ...(options.ration ?? DEFAULT_RATION),
    experiments: options.experiments ?? DEFAULT_RATION.experiments,
  };
  const running = { ...options, purse: purse(ration), signal: shared(signal) };
  const started = world.clock.now();
  const pauses = pausing(world.clock, options.patienceMs ?? 0);
  let all = await run(target, { seen: [], looks: [] }, running);
  for (let round = 0; round < ration.rounds && !signal.aborted; round += 1) {
    const wanted = wantedNow(judge(observations(all), catalogue).wanted, { all, target, ration });
    const looks = await pauses(wanted, running.signal);
    if (looks.length === 0) break;
    all = await run(target, { seen: all, looks }, running);
  }
  const ended = world.clock.now();
  return makeReport({ target, version, started, ended, partial: signal.aborted }, all, catalogue);
}

/** The caller's signal, made fit for a few hundred looks to listen to at once; Node would take that for a leak. */
function shared(signal: AbortSignal): AbortSignal {
  const own = AbortSignal.any([signal]);
  setMaxListeners(0, own);
  return own;
}

interface Sofar {
  readonly all: readonly Observation[];
  readonly target: Target;
  readonly ration: Ration;
}

/**
 * The looks of one round: each new, none of a kind the user left out, and of controlled repeats only the first at each
 * address and port, because its answer may make the next one needless. Repeats beyond the ration are not begun, so that the
 * report does not fill with looks that were only skipped.
 */
function wantedNow(wanted: readonly Look[], { all, target, ration }: Sofar): readonly Look[] {
  const taken = new Set<string>(all.map(({ id }) => id));
  const busy = new Set<string>();
  let spent = all.filter((one) => one.kind === "smtp" && isRepeat(one.about)).length;
  return [...wanted.filter(isAtOnce), ...wanted.filter((look) => !isAtOnce(look))].filter((look) => {
    const id = idOf(look.kind, look.about);
    if (taken.has(id) || target.without.includes(look.kind) || !isPossible(look, target)) return false;
    if (look.kind === "smtp" && isRepeat(look.about)) {
      const place = `${look.about.ip} ${look.about.port}`;
      if (busy.has(place) || spent >= ration.experiments) return false;
      busy.add(place);
      spent += 1;
    }
    taken.add(id);
    return true;
  });
}

/** Whether what a look needs of the user was given: a login here or elsewhere, or leave to try a port that was not named. */
function isPossible(look: Look, { login, pop, ports }: Target): boolean {
  if (look.kind !== "smtp") return true;
  const { changed, port, attempt } = look.about;
  const isLeft = changed !== "port" || ports.length === 0 || ports.includes(port);
  return isLeft && (attempt.login === "none" || (attempt.login === "pop" ? pop : login) === "given");
}
