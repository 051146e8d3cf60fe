import { boundedMap } from "./bounded-map.ts";
import { fingerprint } from "./fingerprint.ts";

/** What has to be remembered between lines: who sent what, which delivery is which. */
export interface LogMemory {
  sender(queueId: string): string | null;
  /** True when the message was not known yet. */
  learn(queueId: string, sender: string): boolean;
  /** The message left the queue: its id may be used again. */
  forget(queueId: string): void;
  /** The same, by the id's fingerprint. */
  learnKey(key: number, sender: string): boolean;
  forgetKey(key: number): void;
  recall(key: string): string | null;
  note(key: string, value: string): void;
  /** How often a sender was asked for who may have been forgotten. */
  missed(): number;
}

/** A busy server has thousands of messages under way, never this many. */
const MAX_REMEMBERED = 65_536;

/** An empty memory; the oldest is forgotten first. */
export function logMemory(): LogMemory {
  const senders = boundedMap(MAX_REMEMBERED);
  const notes = boundedMap(MAX_REMEMBERED);
  let missed = 0;
  function learnKey(key: number, sender: string): boolean {
    const known = senders.get(key);
    if (known !== sender) senders.set(key, sender);
    return known === null;
  }
  return {
    sender(queueId) {
      const known = senders.get(fingerprint(queueId));
      if (known === null && senders.hasForgotten()) missed += 1;
      return known;
    },
    learn: (queueId, sender) => learnKey(fingerprint(queueId), sender),
    forget: (queueId) => senders.drop(fingerprint(queueId)),
    learnKey,
    forgetKey: (key) => senders.drop(key),
    recall: (key) => notes.get(fingerprint(key)),
    note: (key, value) => notes.set(fingerprint(key), value),
    missed: () => missed,
  };
}
