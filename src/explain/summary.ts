import type { LogEvent, LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { quotedAttempt, sameness } from "./mail-log.ts";
import { verdictOn } from "./verdict.ts";

/** How often something was seen, and from when to when: as the log writes its times. */
export interface Tally {
  readonly name: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}
/** A sender that sent more in one hour than it should. */
export interface BusyHour {
  readonly sender: string;
  /** The log's own words for the hour: "Mar  1 04", "2025-03-01T04". */
  readonly hour: string;
  readonly messages: number;
}
/** What a mail log comes to. */
export interface LogSummary {
  readonly messages: number;
  readonly failures: number;
  readonly causes: readonly Tally[];
  readonly destinations: readonly Tally[];
  readonly senders: readonly Tally[];
  readonly hourlyLimit: number;
  readonly busyHours: readonly BusyHour[];
}
/** Adds a log up, event by event, in flat memory. */
export interface Summing {
  add(event: LogEvent): void;
  /** The most frequent first; no more than `rows` of each table. */
  result(rows: number): LogSummary;
}

/** More names than this are an attack on this program's memory; what is rare is forgotten. */
const MAX_NAMES = 20_000;
const MAX_HOURS = 100_000;
type Counting = Map<string, { count: number; first: string; last: string }>;

/** Begins a summary; `hourlyLimit` messages an hour are what one sender may send. */
export function summing(hourlyLimit: number): Summing {
  const causes: Counting = new Map();
  const destinations: Counting = new Map();
  const senders: Counting = new Map();
  const hours = new Map<string, number>();
  const read = new Map<string, string>();
  let messages = 0;
  let failures = 0;
  /** Most attempts are told what others were told before. */
  function causeOf(failure: LoggedFailure): string {
    const key = sameness(failure);
    const cause = read.get(key) ?? verdictOn(quotedAttempt(failure)).cause;
    if (read.size < MAX_NAMES) read.set(key, cause);
    return cause;
  }
  return {
    add(event) {
      if (event.kind === "message") {
        messages += 1;
        const hour = `${hourOf(event.at)} ${event.sender.toLowerCase()}`;
        if (event.sender !== "" && (hours.has(hour) || hours.size < MAX_HOURS))
          hours.set(hour, (hours.get(hour) ?? 0) + 1);
        return;
      }
      failures += 1;
      count(causes, causeOf(event), event.at);
      count(destinations, domainOf(event.recipient), event.at);
      count(senders, event.sender === "" ? "<>" : event.sender, event.at);
    },
    result: (rows) => ({
      messages,
      failures,
      causes: tallies(causes, rows),
      destinations: tallies(destinations, rows),
      senders: tallies(senders, rows),
      hourlyLimit,
      busyHours: busy(hours, hourlyLimit).slice(0, rows),
    }),
  };
}

function count(counting: Counting, name: string | null, at: string): void {
  if (name === null || name === "") return;
  const known = counting.get(name);
  if (known === undefined) {
    if (counting.size >= MAX_NAMES) forgetRare(counting);
    counting.set(name, { count: 1, first: at, last: at });
    return;
  }
  known.count += 1;
  known.last = at;
}

/** Those seen once go, so that those that come often stay; when all came often, the oldest half goes. */
function forgetRare(counting: Counting): void {
  for (const [name, one] of counting) if (one.count === 1) counting.delete(name);
  for (const name of counting.keys()) {
    if (counting.size <= MAX_NAMES / 2) return;
    counting.delete(name);
  }
}

function tallies(counting: Counting, rows: number): readonly Tally[] {
  return [...counting]
    .map(([name, one]) => ({ name, ...one }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, rows);
}

function busy(hours: ReadonlyMap<string, number>, limit: number): readonly BusyHour[] {
  return [...hours]
    .filter(([, messages]) => messages > limit)
    .map(([key, messages]) => {
      const end = key.lastIndexOf(" ");
      return { sender: key.slice(end + 1), hour: key.slice(0, end), messages };
    })
    .sort((a, b) => b.messages - a.messages || (a.hour < b.hour ? -1 : 1));
}

function domainOf(address: string | null): string | null {
  return address === null ? null : address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** The time without minutes. */
function hourOf(at: string): string {
  const colon = at.indexOf(":");
  return colon === -1 ? at : at.slice(0, colon);
}
