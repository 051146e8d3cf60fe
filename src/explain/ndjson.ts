import { ipAddress } from "../dns/address.ts";
import { classifyReply } from "../facts/classify-reply.ts";
import type { Reading } from "../facts/refusal.ts";
import { ownerOf, retryOf } from "../facts/responsible.ts";
import { speakerOf } from "../facts/speaker-of.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { EnhancedCode } from "../model/reply.ts";
import type { Stage } from "../model/transcript.ts";
import { readPasted } from "../quoted/read-pasted.ts";

/** One line of input, read: what was said, and what else the caller knows. */
interface Asked {
  readonly id: string | number;
  readonly answer: QuotedAnswer;
}

const CONFIDENCE = { words: "likely", vague: "possible", code: "possible" } as const;
const STAGES: Readonly<Record<string, Stage>> = {
  CONN: "greeting",
  CONNECT: "greeting",
  GREETING: "greeting",
  EHLO: "EHLO",
  HELO: "HELO",
  STARTTLS: "STARTTLS",
  AUTH: "AUTH",
  MAIL: "MAIL",
  RCPT: "RCPT",
  DATA: "BODY",
  BODY: "BODY",
};

/** Explains one line of a stream: a reply as plain text or a JSON object in, one JSON object out. Total. */
export function explainLine(line: string, number: number): string {
  const asked = readLine(line, number);
  return JSON.stringify("error" in asked ? asked : explained(asked));
}

function explained({ id, answer }: Asked): object {
  const { wording, server, stage } = answer;
  const reading = classifyReply(wording, { speaker: speakerOf(server ?? null), stage: stage ?? null });
  return {
    id,
    code: wording.code,
    enhanced: wording.enhanced,
    cause: reading.meaning,
    confidence: CONFIDENCE[reading.by],
    alternatives: reading.alternatives,
    // A mail client talks to its own provider, never to an exchanger.
    owner: ownerOf(wording, reading, answer.clientError === undefined ? null : "submission"),
    retry: retryOf(wording, reading),
    ...named(reading, answer),
  };
}

/** Only what is there is written: a line is read by people, too. */
function named({ named: { lists, ips, mailboxes } }: Reading, { clientIp, to }: QuotedAnswer): object {
  const ip = ips[0] ?? clientIp;
  const mailbox = mailboxes[0] ?? to;
  return {
    ...(lists[0] === undefined ? {} : { list: lists[0] }),
    ...(ip === undefined ? {} : { ip }),
    ...(mailbox === undefined ? {} : { mailbox }),
  };
}

function readLine(line: string, number: number): Asked | { readonly id: string | number; readonly error: string } {
  if (!line.trimStart().startsWith("{")) return { id: number, answer: readPasted(line) };
  const parsed = parsedObject(line);
  if (parsed === null) return { id: number, error: "not a JSON object" };
  const id = typeof parsed["id"] === "string" || typeof parsed["id"] === "number" ? parsed["id"] : number;
  const reply = parsed["reply"];
  if (typeof reply !== "string") return { id, error: "no reply" };
  return { id, answer: completed(readPasted(reply), parsed) };
}

/** What the caller says beats what the text was found to hold. */
function completed(answer: QuotedAnswer, given: Readonly<Record<string, unknown>>): QuotedAnswer {
  const { wording } = answer;
  const code = Number(given["code"]);
  const stage =
    STAGES[
      String(given["command"] ?? "")
        .toUpperCase()
        .split(/[\s:]/)[0] ?? ""
    ] ?? answer.stage;
  const pasted = { server: text(given["server"]), from: text(given["from"]), to: text(given["to"]) };
  const clientIp = ipAddress(text(given["clientIp"]) ?? "");
  return {
    ...answer,
    wording: {
      ...wording,
      code: code >= 200 && code <= 599 ? code : wording.code,
      enhanced: enhancedOf(given["enhanced"]) ?? wording.enhanced,
    },
    ...(stage === undefined ? {} : { stage }),
    ...Object.fromEntries(Object.entries(pasted).filter(([, value]) => value !== undefined)),
    ...(clientIp === null ? {} : { clientIp }),
  };
}

function enhancedOf(value: unknown): EnhancedCode | null {
  const match = typeof value === "string" ? /^([245])\.(\d{1,3})\.(\d{1,3})$/.exec(value) : null;
  if (match === null) return null;
  const kind = match[1] === "2" ? 2 : match[1] === "4" ? 4 : 5;
  return `${kind}.${Number(match[2])}.${Number(match[3])}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function parsedObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
