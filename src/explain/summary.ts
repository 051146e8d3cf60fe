import { speakerOf } from "../facts/speaker-of.ts";
import type { LogEvent, LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { type BusyHour, hourCounts } from "./busy-hours.ts";
import { gist, quotedAttempt } from "./mail-log.ts";
import { verdictOn } from "./verdict.ts";

/** How often something was seen, and from when to when: as the log writes its times. */
export interface Tally {
  readonly name: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}
/** What mail logs and bounces come to. */
export interface LogSummary {
  readonly messages: number;
  readonly failures: number;
  /** Of the failures: given up, tried again later, refused by the log's own server. */
  readonly failed: number;
  readonly delayed: number;
  readonly rejected: number;
  readonly causes: readonly Tally[];
  readonly destinations: readonly Tally[];
  readonly senders: readonly Tally[];
  readonly hourlyLimit: number;
  readonly busyHours: readonly BusyHour[];
}
/** A failure that was judged already: a bounce tells more than a line of a log. */
export interface JudgedFailure extends Pick<LoggedFailure, "at" | "sender" | "recipient" | "action"> {
  readonly kind: "judged";
  readonly cause: string;
}
/** Adds events up in flat memory. */
export interface Summing {
  add(event: LogEvent | JudgedFailure): void;
  /** The most frequent first; no more than `rows` of each table. */
  result(rows: number): LogSummary;
}

/** More names than this are an attack on this program's memory; what is rare is forgotten. */
const MAX_NAMES = 20_000;
type Counting = Map<string, { count: number; first: string; last: string }>;

/** Begins a summary; `hourlyLimit` messages an hour are what one sender may send. */
export function summing(hourlyLimit: number): Summing {
  const causes: Counting = new Map();
  const destinations: Counting = new Map();
  const senders: Counting = new Map();
  const hours = hourCounts();
  const read = new Map<string, string>();
  let messages = 0;
  const actions = { failed: 0, delayed: 0, rejected: 0 };
  /** Most attempts are told what others were told before. */
  function causeOf(failure: LoggedFailure): string {
    const key = `${speakerOf(failure.server) ?? ""} ${failure.status ?? ""} ${gist(failure.text)}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const { cause } = verdictOn(quotedAttempt(failure));
    if (read.size >= MAX_NAMES) read.clear();
    read.set(key, cause);
    return cause;
  }
  return {
    add(event) {
      if (event.kind === "message") {
        messages += 1;
        if (event.sender !== "") hours.add(event.sender.toLowerCase(), event.at);
        return;
      }
      actions[event.action] += 1;
      count(causes, event.kind === "judged" ? event.cause : causeOf(event), event.at);
      count(destinations, domainOf(event.recipient), event.at);
      count(senders, event.sender === "" ? "<>" : event.sender, event.at);
    },
    result: (rows) => ({
      messages,
      failures: actions.failed + actions.delayed + actions.rejected,
      ...actions,
      causes: tallies(causes, rows),
      destinations: tallies(destinations, rows),
      senders: tallies(senders, rows),
      hourlyLimit,
      busyHours: hours.above(hourlyLimit).slice(0, rows),
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
  // Syslog's times have no year and cannot be compared: they are taken as they come.
  if (!isSortable(at)) known.last = at;
  else if (at > known.last) known.last = at;
  else if (at < known.first) known.first = at;
}

/** "2025-03-01T…" can be compared as it is written. RFC 3339 §5.1 */
function isSortable(at: string): boolean {
  return at.charCodeAt(0) < 0x3a && at.charCodeAt(4) === 0x2d;
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

function domainOf(address: string | null): string | null {
  return address === null ? null : address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
