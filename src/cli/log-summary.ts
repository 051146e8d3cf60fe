import { resolve } from "node:path";
import { sendingRateHigh } from "../causes/sending-rate-high/cause.ts";
import { type SendingFinding, sendingFindings } from "../explain/sending-findings.ts";
import { type LogSummary, type Summing, summing } from "../explain/summary.ts";
import type { Tally } from "../explain/tallies.ts";
import type { Speech } from "../messages/speak.ts";
import type { LoggedFailure } from "../quoted/mail-log/log-event.ts";
import { type LogMemory, logMemory } from "../quoted/mail-log/log-memory.ts";
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
  const isData = destination !== undefined && destination.format !== "text";
  if (isData && destination.format !== "json" && destination.format !== "ndjson") {
    const choices = ["text", "json", "ndjson"] as const;
    throw new UsageError("onlyFormats", { command: "mxray explain --summary", choices, text: destination.format });
  }
  const sum = summing(flags.number("hourly-limit", { least: 1, most: 1_000_000 }) ?? HOURLY_LIMIT);
  const memory = logMemory();
  for await (const input of quotedInputs(call)) {
    await added(input, memory, { sum, signal: io.signal });
    if (io.signal.aborted) break;
  }
  const counted = withMissed(sum.result(isData ? Number.POSITIVE_INFINITY : ROWS), memory);
  const result = { ...counted, findings: sendingFindings(counted, io.now()) };
  const text = isData ? `${forJson(JSON.stringify(result))}\n` : page(result, speech);
  if (destination === undefined || destination.file === null) await io.out(text);
  else await writeWhole(resolve(io.cwd, destination.file), text);
  return 0;
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

/** Counts, and what they mean. */
interface JudgedSummary extends LogSummary {
  readonly findings: readonly SendingFinding[];
}

function page(summary: JudgedSummary, speech: Speech): string {
  const { cli, fill } = speech;
  const { messages, failures, failed, delayed, rejected, ...tables } = summary;
  const { causes, destinations, senders, hourlyLimit, busyHours, cut } = tables;
  const busy = busyHours.map(({ sender, hour, messages: count }) => ({ name: sender, count, first: hour, last: hour }));
  const titles = { destinations: cli.sumDestinations, senders: cli.sumSenders, busyHours: cli.sumBusy } as const;
  const limit = { limit: hourlyLimit };
  const incomplete = cut.map((name) => fill(titles[name], limit));
  return [
    `${fill(cli.sumTotals, { failures, messages, failed, delayed, rejected })}\n`,
    table(cli.sumCauses, causes),
    table(cli.sumDestinations, destinations),
    table(cli.sumSenders, senders),
    table(fill(cli.sumBusy, limit), busy),
    judgement(summary.findings, speech),
    incomplete.length === 0 ? "" : `\n${fill(cli.sumCut, { tables: incomplete })}\n`,
  ].join("");
}

/** The table names the senders; what it means for each is the same. */
function judgement(findings: readonly SendingFinding[], { cli, report, fill, lang }: Speech): string {
  const [first] = findings;
  if (first === undefined) return "";
  const { title } = sendingRateHigh.text[lang];
  const command = `mxray causes ${first.cause}`;
  return `  ${title} (${first.cause}, ${report[first.confidence]})\n  ${fill(cli.sumPage, { command })}\n`;
}

/** Nothing is said of what did not happen. */
function table(title: string, rows: readonly Tally[]): string {
  if (rows.length === 0) return "";
  const width = Math.max(...rows.map(({ count }) => String(count).length));
  const names = Math.min(60, Math.max(...rows.map(({ name }) => name.length)));
  const lines = rows.map(({ name, count, first, last }) => {
    const times = first === last || first === "" ? first : `${first} - ${last}`;
    return `  ${String(count).padStart(width)}  ${forTerminal(name).padEnd(names)}  ${forTerminal(times)}\n`;
  });
  return `\n${title}\n${lines.join("")}`;
}
