import { failed, type Outcome } from "../../model/outcome.ts";
import { onAbort, orAborted } from "./or-aborted.ts";
import { type RecentLimits, recent } from "./recent.ts";

/** Answers by question, each asked for once however many want it. */
export interface Cache<T> {
  get(key: string, ask: (signal: AbortSignal) => Promise<Outcome<T>>, signal: AbortSignal): Promise<Outcome<T>>;
  /** Gives up what is under way; from then on there are no answers. */
  close(): void;
}

/** One question under way, and how many still wait for it. */
interface Flight<T> {
  readonly answer: Promise<Outcome<T>>;
  readonly end: AbortController;
  waiting: number;
}

/**
 * Keeps what came of asking, failures too: within one run the same question has one answer. A question under way is
 * shared, and given up only when everyone who waits for it has.
 */
export function cache<T>(limits: RecentLimits, weigh: (value: T) => number): Cache<T> {
  const kept = recent<Outcome<T>>(limits);
  const flights = new Map<string, Flight<T>>();
  let closed = false;

  return {
    async get(key, ask, signal) {
      if (signal.aborted || closed) return failed({ kind: "cancelled" });
      return kept.get(key) ?? wait(flights.get(key) ?? launch(key, ask), signal);
    },
    close() {
      closed = true;
      for (const flight of [...flights.values()]) flight.end.abort();
    },
  };

  function launch(key: string, ask: (signal: AbortSignal) => Promise<Outcome<T>>): Flight<T> {
    const end = new AbortController();
    const flight: Flight<T> = { answer: ask(end.signal), end, waiting: 0 };
    flights.set(key, flight);
    // Nobody may join a question that is being given up.
    onAbort(end.signal, land);
    flight.answer.then((outcome) => {
      if (!end.signal.aborted)
        kept.put(key, outcome, key.length + (outcome.state === "seen" ? weigh(outcome.value) : 0));
    }, land);
    flight.answer.then(land, land);
    return flight;

    function land(): void {
      if (flights.get(key) === flight) flights.delete(key);
    }
  }
}

async function wait<T>(flight: Flight<T>, signal: AbortSignal): Promise<Outcome<T>> {
  flight.waiting += 1;
  const off = onAbort(signal, () => {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.end.abort(signal.reason);
  });
  try {
    return await orAborted(flight.answer, signal);
  } catch (error) {
    if (signal.aborted || flight.end.signal.aborted) return failed({ kind: "cancelled" });
    throw error;
  } finally {
    off();
  }
}
