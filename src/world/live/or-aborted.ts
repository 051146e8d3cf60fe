import { setMaxListeners } from "node:events";
import type { Endable } from "./ending.ts";

/** Waits for the promise or the signal, whichever comes first; rejects with the signal's reason. Leaves no listener behind. */
export function orAborted<T>(promise: Promise<T>, signal: Endable): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const off = onAbort(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(off);
  });
}

/** Calls back once when the signal aborts, at once when it has; the function returned takes the callback off again. */
export function onAbort(signal: Endable, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => {};
  }
  // Hundreds of looks hang on the signal of one run; without this Node warns of a leak from the eleventh on.
  if (signal instanceof AbortSignal) setMaxListeners(0, signal);
  signal.addEventListener("abort", callback, { once: true });
  return () => signal.removeEventListener("abort", callback);
}
