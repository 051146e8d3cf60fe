import type { Look } from "../model/observation.ts";
import type { Clock } from "../world/world.ts";

/** What the dialogue after a pause may itself take. */
const ROOM_MS = 15_000;

/** Whether a look can be made without letting time pass first. */
export function isAtOnce(look: Look): boolean {
  return look.kind !== "smtp" || look.about.changed !== "round";
}

/** Picks what to look at next, after the pause it asks for. */
export type Pauses = (wanted: readonly Look[], signal: AbortSignal) => Promise<readonly Look[]>;

/**
 * Begins to count the time of a run. What can be looked at once comes first; only when nothing else is left is the shortest pause
 * made, and only if the run may take so long: else nothing is looked at, and the report says what is left.
 */
export function pausing(clock: Clock, patienceMs: number): Pauses {
  const startedMs = clock.monotonicMs();
  return async (wanted, signal) => {
    const quick = wanted.filter(isAtOnce);
    if (quick.length > 0) return quick;
    const shortestS = Math.min(...wanted.map(pauseS));
    const looks = wanted.filter((look) => pauseS(look) === shortestS);
    const endMs = clock.monotonicMs() - startedMs + shortestS * 1000 + ROOM_MS;
    if (looks.length === 0 || endMs > patienceMs) return [];
    try {
      await clock.sleep(shortestS * 1000, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      return [];
    }
    return looks;
  };
}

function pauseS(look: Look): number {
  return look.kind === "smtp" ? look.about.attempt.round : 0;
}
