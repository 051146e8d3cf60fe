import { ipAddress } from "../dns/address.ts";
import { placesNamed } from "../facts/named-in.ts";
import { quotedMeaning } from "../facts/quoted-reading.ts";
import { recall } from "../facts/recall.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { EnhancedCode } from "../model/reply.ts";
import type { Stage } from "../model/transcript.ts";
import { readPasted } from "../quoted/read-pasted.ts";
import { verdictOn } from "./verdict.ts";

/** One line of input, read: what was said, and what else the caller knows. */
interface Asked {
  readonly id: string | number;
  readonly answer: QuotedAnswer;
}

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

/** Lines kept, and how long one may be: servers repeat themselves. */
const MOST_LINES = 8192;
const MAX_LINE = 1024;
const recalled = recall<string>(MOST_LINES);

/** Explains one line of a stream: a reply as plain text or a JSON object in, one JSON object out. Total. */
export function explainLine(line: string, number: number): string {
  if (line.trimStart().startsWith("{")) {
    const asked = readObject(line, number);
    return JSON.stringify("error" in asked ? asked : { id: asked.id, ...explained(asked.answer) });
  }
  const told = line.length > MAX_LINE ? pastedLine(line) : recalled(line, pastedLine);
  return `{"id":${number},${told.slice(1)}`;
}

function pastedLine(line: string): string {
  return JSON.stringify(explained(readPasted(line)));
}

/** What is not there is undefined, and not written: a line is read by people, too. */
function explained(answer: QuotedAnswer): object {
  const named = placesNamed(answer.wording);
  const verdict = verdictOn(answer, { ...quotedMeaning(answer), named });
  return { ...verdict, mailbox: named.mailboxes[0] ?? answer.to };
}

function readObject(line: string, number: number): Asked | { readonly id: string | number; readonly error: string } {
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
