import { resolve } from "node:path";
import { sendingFindings } from "../explain/sending-findings.ts";
import { type LogSummary, type Summing, summing } from "../explain/summary.ts";
import type { JudgedSummary } from "../explain/summary-page.ts";
import type { Tally } from "../explain/tallies.ts";
import type { Speech } from "../messages/speak.ts";
import type { LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { type LogMemory, logMemory } from "../quoted/mail-log/log-memory.ts";
import { mailLogStream } from "../quoted/mail-log.ts";
import { mailsIn } from "../quoted/mbox.ts";
import { forJson } from "../report/escape/json.ts";
import { forTerminal } from "../report/escape/terminal.ts";
import type { Call } from "./call.ts";
import { writeWhole } from "./files.ts";
import { readLines, readUpTo } from "./input.ts";
import { loggedEvents } from "./logged-events.ts";
import type { QuotedInput } from "./quoted-input.ts";
import { quotedInputs } from "./quoted-words.ts";
import type { Destination } from "./showing.ts";
import { UsageError } from "./usage-error.ts";

const ROWS = 20;
/** What shared hosts usually allow one sender. */
const HOURLY_LIMIT = 50;

/** Adds up what mail logs, bounces and replies tell: causes, destinations, senders, and who sent more in an hour than they should. */
export async function summarise(call: Call, destination: Destination | undefined): Promise<number> {
  const { flags, io, speech } = call;
  const format = destination?.format ?? "text";
  if (!isOffered(format)) {
    throw new UsageError("onlyFormats", { command: "mxray explain --summary", choices: FORMATS, text: format });
  }
  const sum = summing(flags.number("hourly-limit", { least: 1, most: 1_000_000 }) ?? HOURLY_LIMIT);
  const memory = logMemory();
  for await (const input of quotedInputs(call)) {
    await added(input, memory, { sum, signal: io.signal });
    if (io.signal.aborted) break;
  }
  const isData = format === "json" || format === "ndjson";
  const counted = withMissed(sum.result(isData ? Number.POSITIVE_INFINITY : ROWS), memory);
  const result = { ...counted, findings: sendingFindings(counted, io.now()) };
  const text = isData ? `${forJson(JSON.stringify(result))}\n` : await page(result, format, speech);
  if (destination === undefined || destination.file === null) await io.out(text);
  else await writeWhole(resolve(io.cwd, destination.file), text);
  return 0;
}

const FORMATS = ["text", "json", "ndjson", "markdown", "html"] as const;
type Format = (typeof FORMATS)[number];

function isOffered(format: string): format is Format {
  return FORMATS.some((one) => one === format);
}

/** A failure whose message was forgotten is counted for no sender. */
function withMissed(summary: LogSummary, memory: LogMemory): LogSummary {
  if (memory.missed() === 0 || summary.cut.includes("senders")) return summary;
  return { ...summary, cut: ["senders", ...summary.cut] };
}

interface Adding {
  readonly sum: Summing;
  readonly signal: AbortSignal;
}

async function added({ shape, bytes }: QuotedInput, memory: LogMemory, { sum, signal }: Adding): Promise<void> {
  if (shape === "mail" || shape === "mbox") {
    // Reading mails takes long to load.
    const { bounceEvents } = await import("../explain/bounce-events.ts");
    const mails = shape === "mbox" ? mailsIn(bytes) : [await readUpTo(bytes)];
    for await (const raw of mails) {
      for (const event of await bounceEvents(raw)) sum.add(event);
      if (signal.aborted) return;
    }
  } else if (shape === "text") {
    for await (const line of readLines(bytes)) if (line.trim() !== "") sum.add(asFailure(line));
  } else if (shape === "log") {
    // Each event is counted where it is read: of gigabytes, to gather them first costs more than to count them.
    const log = mailLogStream((event) => sum.add(event), memory);
    for await (const piece of bytes) {
      log.push(piece);
      if (signal.aborted) return;
    }
    log.end();
  } else {
    for await (const events of loggedEvents({ shape, bytes }, memory)) {
      for (const { event } of events) sum.add(event);
      if (signal.aborted) return;
    }
  }
}

/** A reply alone: nobody says when, to whom or for whom. */
function asFailure(text: string): LoggedFailure {
  const unknown = { at: "", queueId: null, sender: null, recipient: null, server: null, status: null } as const;
  return { kind: "failure", action: "failed", text, ...unknown };
}

async function page(result: JudgedSummary, format: Format, speech: Speech): Promise<string> {
  const { summaryHtml, summaryMarkdown, summaryPage } = await import("../explain/summary-page.ts");
  const said = summaryPage(result, speech);
  if (format === "markdown") return summaryMarkdown(said, speech);
  if (format === "html") return summaryHtml(said, speech);
  const { totals, tables, judgement, cut } = said;
  return [
    `${totals}\n`,
    ...tables.map(({ title, rows }) => table(title, rows)),
    ...(judgement ?? []).map((line) => `  ${line}\n`),
    cut === null ? "" : `\n${cut}\n`,
  ].join("");
}

function table(title: string, rows: readonly Tally[]): string {
  const width = Math.max(...rows.map(({ count }) => String(count).length));
  const names = Math.min(60, Math.max(...rows.map(({ name }) => name.length)));
  const lines = rows.map(({ name, count, first, last }) => {
    const times = first === last || first === "" ? first : `${first} - ${last}`;
    return `  ${String(count).padStart(width)}  ${forTerminal(name).padEnd(names)}  ${forTerminal(times)}\n`;
  });
  return `\n${title}\n${lines.join("")}`;
}
