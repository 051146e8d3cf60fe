import { quotedMeaning } from "../facts/quoted-reading.ts";
import { speakerOf } from "../facts/speaker-of.ts";
import { boundedMap } from "../quoted/mail-log/bounded-map.ts";
import { fingerprint } from "../quoted/mail-log/fingerprint.ts";
import type { LogEvent, LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { type BusyHour, hourCounts } from "./busy-hours.ts";
import { gistOf } from "./gist.ts";
import { lowerCase } from "./lower-case.ts";
import { quotedAttempt } from "./mail-log.ts";
import { type Tally, tallies } from "./tallies.ts";

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
  /** The tables in which rare names are missing and counts can be too low, because more names came than are remembered. */
  readonly cut: readonly CutTable[];
}
export type CutTable = "destinations" | "senders" | "busyHours";
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

/** Sentences whose meaning is remembered. */
const MOST_SENTENCES = 8192;

/** Begins a summary; `hourlyLimit` messages an hour are what one sender may send. */
export function summing(hourlyLimit: number): Summing {
  const causes = tallies();
  const destinations = tallies();
  const senders = tallies();
  const hours = hourCounts(hourlyLimit);
  const read = boundedMap(MOST_SENTENCES);
  let messages = 0;
  const actions = { failed: 0, delayed: 0, rejected: 0 };
  /** Most attempts are told what others were told before. */
  function causeOf(failure: LoggedFailure): string {
    const speaker = failure.server === null ? null : speakerOf(failure.server);
    const key = gistOf(failure.text, fingerprint(`${speaker ?? ""} ${failure.status ?? ""}`));
    const known = read.get(key);
    if (known !== null) return known;
    const { meaning } = quotedMeaning(quotedAttempt(failure));
    read.set(key, meaning);
    return meaning;
  }
  return {
    add(event) {
      if (event.kind === "message") {
        messages += 1;
        if (event.sender !== "") hours.add(event.sender, event.at);
        return;
      }
      actions[event.action] += 1;
      causes.add(event.kind === "judged" ? event.cause : causeOf(event), event.at);
      destinations.add(domainOf(event.recipient), event.at);
      senders.add(event.sender === "" ? "<>" : event.sender, event.at);
    },
    result: (rows) => ({
      messages,
      failures: actions.failed + actions.delayed + actions.rejected,
      ...actions,
      causes: causes.top(rows),
      destinations: destinations.top(rows),
      senders: senders.top(rows),
      hourlyLimit,
      busyHours: hours.busy().slice(0, rows),
      cut: [
        ...(destinations.isCut() ? (["destinations"] as const) : []),
        ...(senders.isCut() ? (["senders"] as const) : []),
        ...(hours.isCut() ? (["busyHours"] as const) : []),
      ],
    }),
  };
}

function domainOf(address: string | null): string | null {
  return address === null ? null : lowerCase(address.slice(address.lastIndexOf("@") + 1));
}
