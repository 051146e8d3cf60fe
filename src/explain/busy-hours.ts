/** A sender that sent more in one hour than it should. */
export interface BusyHour {
  readonly sender: string;
  /** The log's own words for the hour: "Mar  1 04", "2025-03-01T04". */
  readonly hour: string;
  readonly messages: number;
}
/** How many messages each sender sent in each hour, in flat memory. */
export interface HourCounts {
  add(sender: string, at: string): void;
  /** The busiest first. */
  above(limit: number): readonly BusyHour[];
}

/** More than these are not remembered: who sent least goes first. */
const MAX_COUNTS = 100_000;

type Senders = Map<string, number>;

/** Begins to count. */
export function hourCounts(): HourCounts {
  const hours = new Map<string, Senders>();
  let last = "";
  let senders: Senders = new Map();
  let size = 0;
  return {
    add(sender, at) {
      if (at !== last) {
        last = at;
        senders = ofHour(hours, hourOf(at));
      }
      const messages = senders.get(sender);
      senders.set(sender, (messages ?? 0) + 1);
      if (messages !== undefined) return;
      size += 1;
      if (size > MAX_COUNTS) size = forgetFew(hours);
    },
    above: (limit) =>
      [...hours]
        .flatMap(([hour, of]) => [...of].map(([sender, messages]) => ({ sender, hour, messages })))
        .filter(({ messages }) => messages > limit)
        .sort((a, b) => b.messages - a.messages || (a.hour < b.hour ? -1 : 1)),
  };
}

function ofHour(hours: Map<string, Senders>, hour: string): Senders {
  const known = hours.get(hour);
  if (known !== undefined) return known;
  const fresh: Senders = new Map();
  hours.set(hour, fresh);
  return fresh;
}

/** Those with the smallest counts go until half the room is free; how many are left. */
function forgetFew(hours: ReadonlyMap<string, Senders>): number {
  for (let few = 1; ; few *= 2) {
    let size = 0;
    for (const senders of hours.values()) {
      for (const [sender, messages] of senders) if (messages <= few) senders.delete(sender);
      size += senders.size;
    }
    if (size <= MAX_COUNTS / 2) return size;
  }
}

/** The time without minutes. */
function hourOf(at: string): string {
  const colon = at.indexOf(":");
  return colon === -1 ? at : at.slice(0, colon);
}
