import type { Instant } from "../model/scalars.ts";
import type { Clock } from "../world/world.ts";

/** Real time told faster: in a lab a wait of seconds is played in tenths, and a report shows what the case says. */
export function labClock(real: Clock, lapse: number): Clock {
  const startedMs = real.monotonicMs();
  const started = Date.parse(real.now());
  const elapsedMs = () => (real.monotonicMs() - startedMs) * lapse;
  return {
    now: () => new Date(started + elapsedMs()).toISOString() as Instant,
    monotonicMs: elapsedMs,
    sleep: (ms, signal) => real.sleep(ms / lapse, signal),
    deadline: (ms, parent) => real.deadline(ms / lapse, parent),
  };
}
