import { resolve } from "node:path";
import { type LogSummary, summing, type Tally } from "../explain/summary.ts";
import type { Speech } from "../messages/speak.ts";
import { mailLogReader } from "../quoted/mail-log.ts";
import { forJson } from "../report/escape/json.ts";
import { forTerminal } from "../report/escape/terminal.ts";
import type { Call } from "./call.ts";
import { writeWhole } from "./files.ts";
import { readLines } from "./input.ts";
import { quotedInputs } from "./quoted-words.ts";
import type { Destination } from "./showing.ts";

const ROWS = 20;
/** What shared hosts usually allow one sender. */
const HOURLY_LIMIT = 50;

/** Adds up what mail logs tell: causes, destinations, senders, and who sent more in an hour than they should. */
export async function summarise(call: Call, destination: Destination | undefined): Promise<number> {
  const { flags, io, speech } = call;
  const sum = summing(flags.number("hourly-limit", { least: 1, most: 1_000_000 }) ?? HOURLY_LIMIT);
  const log = mailLogReader();
  for await (const input of quotedInputs(call)) {
    for await (const line of readLines(input.bytes)) {
      const event = log.read(line);
      if (event !== null) sum.add(event);
      if (io.signal.aborted) break;
    }
    if (io.signal.aborted) break;
  }
  const isData = destination !== undefined && destination.format !== "text";
  const result = sum.result(isData ? Number.POSITIVE_INFINITY : ROWS);
  const text = isData ? `${forJson(JSON.stringify(result))}\n` : page(result, speech);
  if (destination === undefined || destination.file === null) await io.out(text);
  else await writeWhole(resolve(io.cwd, destination.file), text);
  return 0;
}

function page(summary: LogSummary, { cli, fill }: Speech): string {
  const { messages, failures, causes, destinations, senders, hourlyLimit, busyHours } = summary;
  const busy = busyHours.map(({ sender, hour, messages: count }) => ({ name: sender, count, first: hour, last: hour }));
  return [
    `${fill(cli.sumTotals, { failures, messages })}\n`,
    table(cli.sumCauses, causes),
    table(cli.sumDestinations, destinations),
    table(cli.sumSenders, senders),
    table(fill(cli.sumBusy, { limit: hourlyLimit }), busy),
  ].join("");
}

/** Nothing is said of what did not happen. */
function table(title: string, rows: readonly Tally[]): string {
  if (rows.length === 0) return "";
  const width = Math.max(...rows.map(({ count }) => String(count).length));
  const names = Math.min(60, Math.max(...rows.map(({ name }) => name.length)));
  const lines = rows.map(({ name, count, first, last }) => {
    const times = first === last ? first : `${first} - ${last}`;
    return `  ${String(count).padStart(width)}  ${forTerminal(name).padEnd(names)}  ${forTerminal(times)}\n`;
  });
  return `\n${title}\n${lines.join("")}`;
}
