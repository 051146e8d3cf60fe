import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { LogEvent, LoggedFailure } from "./mail-log/log-event.ts";
import type { LogMemory } from "./mail-log/log-memory.ts";

/** What a line of a tracking log tells, and which line it is, from 1. */
export interface TrackedEvent {
  readonly event: LogEvent;
  readonly line: number;
}

/** The first line of a tracking log that names its columns. */
const FIELDS = "#Fields: ";
const MAX_STATUS = 4000;
const ACTIONS: Readonly<Record<string, LoggedFailure["action"]>> = { FAIL: "failed", DEFER: "delayed" };

/**
 * Reads the message tracking log of Exchange: comma-separated values whose columns the log itself names. A line that is no such
 * record is passed over; a log without names for its columns tells nothing.
 */
export async function* trackingEvents(
  bytes: AsyncIterable<Uint8Array>,
  memory: LogMemory,
): AsyncIterable<TrackedEvent> {
  const records: AsyncIterable<readonly string[]> = Readable.from(bytes).pipe(
    parse({ bom: true, relax_quotes: true, relax_column_count: true, skip_records_with_error: true }),
  );
  let columns: readonly string[] = [];
  let line = 0;
  for await (const values of records) {
    line += 1;
    const [first = ""] = values;
    if (first.startsWith(FIELDS)) columns = [first.slice(FIELDS.length), ...values.slice(1)];
    else if (!first.startsWith("#")) {
      const field = (name: string) => values[columns.indexOf(name)] ?? "";
      for (const event of eventsOf(field, memory)) yield { event, line };
    }
  }
}

function eventsOf(field: (name: string) => string, memory: LogMemory): readonly LogEvent[] {
  const at = field("date-time");
  const sender = field("return-path").replace(/^<>$/, "") || field("sender-address").replace(/^<>$/, "");
  const id = field("message-id");
  const kind = field("event-id").toUpperCase();
  // Every server that a message passes writes that it received it.
  if (kind === "RECEIVE") return memory.learn(id, sender) ? [{ kind: "message", at, sender }] : [];
  const action = ACTIONS[kind];
  if (action === undefined) return [];
  const recipients = field("recipient-address").split(";");
  const told = statuses(field("recipient-status").slice(0, MAX_STATUS), recipients.length);
  const queueId = id === "" ? null : id;
  return recipients.map((recipient, nth): LoggedFailure => {
    const { text, server } = told[nth] ?? told[0] ?? { text: "", server: null };
    const words = text === "" ? field("source-context").slice(0, MAX_STATUS) : text;
    return { kind: "failure", at, queueId, sender, recipient, action, server, text: words, status: null };
  });
}

interface Status {
  readonly text: string;
  readonly server: string | null;
}

/** One per recipient, in their order; a text with semicolons of its own is not cut. */
function statuses(field: string, recipients: number): readonly Status[] {
  const apart = field.split(field.startsWith("[{") ? /(?<=\]);(?=\[)/ : /;/);
  return (apart.length === recipients ? apart : [field]).map(statusOf);
}

/** "[{LED=550 5.1.1 …};{FQDN=mx.example.org};{IP=198.51.100.7}]": the last error as it was said, and who said it. */
function statusOf(field: string): Status {
  if (!field.includes("{LED=")) return { text: field.trim(), server: null };
  const text = /\{LED=(.*?)\}(?:;\{|\]|$)/s.exec(field)?.[1] ?? field;
  return { text: text.trim(), server: /\{FQDN=([\w.-]{1,255})\}/.exec(field)?.[1] ?? null };
}
