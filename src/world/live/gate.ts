import type { Endable } from "./ending.ts";
import { onAbort } from "./or-aborted.ts";

/** Lets so many tasks run at once; the others wait in the order they came. */
export type Gate = <T>(task: () => Promise<T>, signal: Endable) => Promise<T>;

/** Opens a gate of that width. A task whose signal aborts while it waits is never begun. */
export function gate(width: number): Gate {
  let inside = 0;
  const waiting = new Set<() => void>();

  return (task, signal) => {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (inside >= width) return turn(signal).then(() => run(task));
    inside += 1;
    return run(task);
  };

  function run<T>(task: () => Promise<T>): Promise<T> {
    return task().then(
      (value) => {
        leave();
        return value;
      },
      (error: unknown) => {
        leave();
        throw error;
      },
    );
  }

  /** The one who leaves hands over its place, so that nobody can slip in between. */
  function turn(signal: Endable): Promise<void> {
    return new Promise((resolve, reject) => {
      const off = onAbort(signal, () => {
        waiting.delete(enter);
        reject(signal.reason);
      });
      waiting.add(enter);
      function enter(): void {
        off();
        resolve();
      }
    });
  }

  function leave(): void {
    const [next] = waiting;
    if (next === undefined) inside -= 1;
    else {
      waiting.delete(next);
      next();
    }
  }
}
