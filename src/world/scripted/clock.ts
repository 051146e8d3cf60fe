import type { Instant } from "../../model/scalars.ts";
import { onAbort } from "../live/or-aborted.ts";
import { type Clock, type Deadline, DeadlinePassed } from "../world.ts";

/** When every scripted world begins. */
export const SCRIPTED_START = "2026-01-15T08:00:00.000Z";

const DAY_MS = 86_400_000;

/** The moment so many days after the start of every scripted world. */
export function inDays(days: number): string {
  return new Date(Date.parse(SCRIPTED_START) + days * DAY_MS).toISOString();
}

interface Timer {
  readonly at: number;
  fire(): void;
}

/**
 * A clock that costs no time: once nothing else is left to do in this turn of the event loop it jumps to the next timer.
 * Every wait in a scripted world goes through it, so the order of events depends on the case alone.
 */
export function scriptedClock(): Clock {
  const startMs = Date.parse(SCRIPTED_START);
  /** By time, then by age. */
  const timers: Timer[] = [];
  let elapsedMs = 0;
  let pumping = false;

  return { now, monotonicMs: () => elapsedMs, sleep, deadline };

  function now(): Instant {
    return new Date(startMs + elapsedMs).toISOString() as Instant;
  }

  function sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const cancel = schedule(ms, () => {
        off();
        resolve();
      });
      const off = onAbort(signal, () => {
        cancel();
        reject(signal.reason);
      });
    });
  }

  function deadline(ms: number, parent: AbortSignal): Deadline {
    const controller = new AbortController();
    const cancel = schedule(ms, () => controller.abort(new DeadlinePassed(`${ms} ms`)));
    const off = onAbort(parent, () => {
      controller.abort(parent.reason);
      cancel();
    });
    return { signal: controller.signal, clear };

    function clear(): void {
      cancel();
      off();
    }
  }

  function schedule(ms: number, fire: () => void): () => void {
    const timer: Timer = { at: elapsedMs + Math.max(0, ms), fire };
    const place = timers.findLastIndex((other) => other.at <= timer.at) + 1;
    timers.splice(place, 0, timer);
    pump();
    return () => {
      const index = timers.indexOf(timer);
      if (index >= 0) timers.splice(index, 1);
    };
  }

  function pump(): void {
    if (pumping) return;
    pumping = true;
    // An immediate runs after all microtasks: whoever could go on at the present time has gone on.
    setImmediate(() => {
      pumping = false;
      const next = timers.shift();
      if (next === undefined) return;
      elapsedMs = Math.max(elapsedMs, next.at);
      next.fire();
      if (timers.length > 0) pump();
    });
  }
}
