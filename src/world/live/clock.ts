import type { Instant } from "../../model/scalars.ts";
import { type Clock, type Deadline, DeadlinePassed } from "../world.ts";
import { onAbort } from "./or-aborted.ts";

/** More overflows the timer, which would then fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The real time. */
export function liveClock(): Clock {
  return {
    now: () => new Date().toISOString() as Instant,
    monotonicMs: () => performance.now(),
    sleep,
    deadline,
  };
}

/** Keeps the process alive: somebody waits for the end of it. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(wake, Math.min(ms, LONGEST_TIMER_MS));
    const off = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
    function wake(): void {
      off();
      resolve();
    }
  });
}

/** Does not keep the process alive: what it limits does, for as long as it lasts. */
function deadline(ms: number, parent: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(
    () => end(new DeadlinePassed(`${ms} ms have passed`)),
    Math.max(0, Math.min(ms, LONGEST_TIMER_MS)),
  ).unref();
  const off = onAbort(parent, () => end(parent.reason));
  function clear(): void {
    clearTimeout(timer);
    off();
  }
  function end(reason: unknown): void {
    clearTimeout(timer);
    controller.abort(reason);
  }
  return { signal: controller.signal, clear };
}
