import { failed, type Outcome } from "../../model/outcome.ts";
import { type Endable, type Ending, ending } from "./ending.ts";
import { onAbort } from "./or-aborted.ts";
import { type RecentLimits, recent } from "./recent.ts";

/** Answers by question, each asked for once however many want it. */
export interface Cache<T> {
  get(key: string, ask: (signal: Endable) => Promise<Outcome<T>>, signal: Endable): Promise<Outcome<T>>;
  /** Gives up what is under way; from then on there are no answers. */
  close(): void;
}

/** One question under way, and who waits for it. */
interface Flight<T> {
  readonly key: string;
  readonly end: Ending;
  readonly waiting: Set<Waiter<T>>;
}

interface Waiter<T> {
  heard(outcome: Outcome<T>): void;
  broken(error: unknown): void;
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
    get(key, ask, signal) {
      if (signal.aborted || closed) return Promise.resolve(failed({ kind: "cancelled" }));
      const before = kept.get(key);
      return before === undefined ? wait(flights.get(key) ?? launch(key, ask), signal) : Promise.resolve(before);
    },
    close() {
      closed = true;
      for (const flight of [...flights.values()]) giveUp(flight);
    },
  };

  function launch(key: string, ask: (signal: Endable) => Promise<Outcome<T>>): Flight<T> {
    const flight: Flight<T> = { key, end: ending(), waiting: new Set() };
    flights.set(key, flight);
    ask(flight.end.signal).then(
      (outcome) => {
        land(flight);
        if (!flight.end.signal.aborted)
          kept.put(key, outcome, key.length + (outcome.state === "seen" ? weigh(outcome.value) : 0));
        for (const one of flight.waiting) one.heard(outcome);
      },
      (error: unknown) => {
        land(flight);
        for (const one of flight.waiting) one.broken(error);
      },
    );
    return flight;
  }

  function land(flight: Flight<T>): void {
    if (flights.get(flight.key) === flight) flights.delete(flight.key);
  }

  /** Nobody may join a question that is being given up. */
  function giveUp(flight: Flight<T>, reason?: unknown): void {
    land(flight);
    flight.end.abort(reason);
  }

  /** Whoever waits last and gives up ends the flight. */
  function wait(flight: Flight<T>, signal: Endable): Promise<Outcome<T>> {
    return new Promise((resolve, reject) => {
      const off = onAbort(signal, () => {
        flight.waiting.delete(waiter);
        resolve(failed({ kind: "cancelled" }));
        if (flight.waiting.size === 0) giveUp(flight, signal.reason);
      });
      const waiter: Waiter<T> = {
        heard(outcome) {
          off();
          resolve(outcome);
        },
        broken(error) {
          off();
          if (flight.end.signal.aborted) resolve(failed({ kind: "cancelled" }));
          else reject(error);
        },
      };
      flight.waiting.add(waiter);
    });
  }
}
