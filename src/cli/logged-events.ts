import type { LogEvent } from "../quoted/mail-log/log-event.ts";
import { type LogMemory, logMemory } from "../quoted/mail-log/log-memory.ts";
import { mailLogStream } from "../quoted/mail-log.ts";
import type { TrackedEvent } from "../quoted/tracking-log.ts";
import type { QuotedInput } from "./quoted-input.ts";

/** Reads a log of whatever server, piece by piece: each event with the number of its line. */
export async function* loggedEvents(
  { shape, bytes }: Pick<QuotedInput, "shape" | "bytes">,
  memory: LogMemory = logMemory(),
): AsyncIterable<readonly TrackedEvent[]> {
  if (shape === "tracking") {
    const { trackingEvents } = await import("../quoted/tracking-log.ts");
    for await (const one of trackingEvents(bytes, memory)) yield [one];
    return;
  }
  let events: { event: LogEvent; line: number }[] = [];
  const log = mailLogStream((event, line) => events.push({ event, line }), memory);
  for await (const piece of bytes) {
    log.push(piece);
    yield events;
    events = [];
  }
  log.end();
  yield events;
}
