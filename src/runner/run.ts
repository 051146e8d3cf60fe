import { idOf, type Kind, type Look, type Observation, type Observations } from "../model/observation.ts";
import { observations } from "../model/observations.ts";
import { failed, type Outcome } from "../model/outcome.ts";
import type { ObservationId } from "../model/scalars.ts";
import type { Target } from "../model/target.ts";
import type { AnyProbe } from "../world/probe.ts";
import type { World } from "../world/world.ts";
import { lanes } from "./lanes.ts";
import type { Purse } from "./ration.ts";

/** What a run is made with: the world, the eyes, and how much may be spent. */
export interface RunOptions {
  readonly world: World;
  readonly probes: readonly AnyProbe[];
  readonly purse: Purse;
  readonly signal: AbortSignal;
  /** Told of each look as it ends; for progress. */
  readonly onLook?: (observation: Observation) => void;
}

/** What a run starts from. */
export interface Start {
  readonly seen: readonly Observation[];
  /** Looks to make besides those the probes plan. */
  readonly looks: readonly Look[];
}

/**
 * Makes every look that the probes plan, each as soon as what it depends on has been seen: nothing waits for a
 * whole kind to finish. Plans are monotone, so the set of looks does not depend on the order of arrival.
 */
export function run(target: Target, start: Start, options: RunOptions): Promise<readonly Observation[]> {
  return new Promise((resolve, reject) => {
    const { world, purse, signal } = options;
    const probes = options.probes.filter(({ kind }) => !target.without.includes(kind));
    const byKind = new Map<Kind, AnyProbe>(options.probes.map((probe) => [probe.kind, probe]));
    const taken = new Set<ObservationId>(start.seen.map(({ id }) => id));
    const done: Observation[] = [...start.seen];
    const lane = lanes();
    let running = 0;
    let news: Set<Kind> | null = null;

    for (const look of start.looks) begin(look);
    planAll(probes);
    if (running === 0) resolve(done);

    function planAll(of: readonly AnyProbe[]): void {
      if (of.length === 0) return;
      const seen = observations(done);
      for (const probe of of) for (const look of planned(probe, target, seen)) begin(look);
    }

    function begin(look: Look): void {
      const id = idOf(look.kind, look.about);
      if (taken.has(id)) return;
      taken.add(id);
      running += 1;
      const at = world.clock.now();
      const before = world.clock.monotonicMs();
      perform(look).then((outcome) => {
        const ms = Math.round(world.clock.monotonicMs() - before);
        end({ id, kind: look.kind, about: look.about, at, ms, outcome } as Observation);
      }, reject);
    }

    async function perform(look: Look): Promise<Outcome<unknown>> {
      const probe = byKind.get(look.kind);
      if (probe === undefined) return { state: "skipped", why: { kind: "not-asked" } };
      if (!purse.pay(look)) return { state: "skipped", why: { kind: "budget-spent" } };
      const place = look.kind === "smtp" ? `${look.about.ip} ${look.about.port}` : null;
      return lane(place, () => lookOnce(probe, look, { world, signal }));
    }

    function end(observation: Observation): void {
      done.push(observation);
      options.onLook?.(observation);
      running -= 1;
      if (news === null) {
        news = new Set();
        queueMicrotask(replan);
      }
      news.add(observation.kind);
    }

    /** Looks that end together are planned for together. */
    function replan(): void {
      const fresh = news ?? new Set<Kind>();
      news = null;
      try {
        planAll(probes.filter(({ after }) => after.some((kind) => fresh.has(kind))));
      } catch (error) {
        reject(error);
      }
      if (running === 0) resolve(done);
    }
  });
}

function planned(probe: AnyProbe, target: Target, seen: Observations): readonly Look[] {
  return probe.plan(target, seen).map((about) => ({ kind: probe.kind, about }) as Look);
}

/** A probe that throws is our fault and must not look like the target's health: the rest of the run goes on without it. */
async function lookOnce(probe: AnyProbe, look: Look, within: Within): Promise<Outcome<unknown>> {
  if (within.signal.aborted) return failed({ kind: "cancelled" });
  try {
    return await probe.look(look.about as never, within.world, within.signal);
  } catch (error) {
    if (within.signal.aborted) return failed({ kind: "cancelled" });
    return failed({
      kind: "probe-crashed",
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

interface Within {
  readonly world: World;
  readonly signal: AbortSignal;
}
