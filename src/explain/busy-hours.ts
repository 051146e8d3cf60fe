import { fingerprint } from "../quoted/mail-log/fingerprint.ts";
import { type NumberMap, numberMap } from "../quoted/mail-log/number-map.ts";
import { lowerCase } from "./lower-case.ts";

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
  busy(): readonly BusyHour[];
  /** Whether counts were forgotten that could have grown above the limit. */
  isCut(): boolean;
}

/** More than these are not remembered: who sent least goes first, and first from hours that are over. */
const MAX_COUNTS = 200_000;

interface Hour {
  /** By the sender's fingerprint: most never send enough for their name to matter. */
  readonly counts: NumberMap<number>;
  /** Those above the limit. */
  readonly names: Map<number, string>;
}

/** Begins to count; `limit` messages are what one sender may send in an hour. */
export function hourCounts(limit: number): HourCounts {
  const hours = new Map<string, Hour>();
  let now = "";
  let current = anHour();
  let size = 0;
  let cut = false;

  function turnTo(name: string): void {
    now = name;
    const known = hours.get(name);
    current = known ?? anHour();
    if (known === undefined) hours.set(name, current);
  }

  /** The smallest counts go until half the room is free. */
  function forgetFew(): void {
    for (let few = 1; size > MAX_COUNTS / 2; few *= 2) {
      for (const [name, hour] of hours) {
        if (hour === current) continue;
        hour.counts.keep((messages) => messages > few);
        if (hour.counts.size === 0 && hour.names.size === 0) hours.delete(name);
      }
      size = sizeOf(hours);
      // What an hour that is over loses was not above the limit, and will not be.
      if (few > limit) cut = true;
      if (size <= MAX_COUNTS / 2) return;
      current.counts.keep((messages) => messages > few);
      cut = true;
      size = sizeOf(hours);
    }
  }

  return {
    add(sender, at) {
      if (!isWithin(at, now)) turnTo(hourOf(at));
      const name = lowerCase(sender);
      const key = fingerprint(name);
      const messages = (current.counts.get(key) ?? 0) + 1;
      current.counts.set(key, messages);
      if (messages === limit + 1) current.names.set(key, name);
      if (messages > 1) return;
      size += 1;
      if (size > MAX_COUNTS) forgetFew();
    },
    busy: () =>
      [...hours]
        .flatMap(([hour, { counts, names }]) =>
          [...names].map(([key, sender]) => ({ sender, hour, messages: counts.get(key) ?? limit + 1 })),
        )
        .sort((a, b) => b.messages - a.messages || (a.hour < b.hour ? -1 : 1)),
    isCut: () => cut,
  };
}

function anHour(): Hour {
  return { counts: numberMap(0), names: new Map() };
}

function sizeOf(hours: ReadonlyMap<string, Hour>): number {
  let size = 0;
  for (const { counts } of hours.values()) size += counts.size;
  return size;
}

function isWithin(at: string, hour: string): boolean {
  return hour !== "" && at.startsWith(hour) && at.charCodeAt(hour.length) === 0x3a;
}

/** The time without minutes. */
function hourOf(at: string): string {
  const colon = at.indexOf(":");
  return colon === -1 ? at : at.slice(0, colon);
}
