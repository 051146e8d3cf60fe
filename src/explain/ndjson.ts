import { ipAddress } from "../dns/address.ts";
import { placesNamed } from "../facts/named-in.ts";
import { quotedMeaning } from "../facts/quoted-reading.ts";
import { recall } from "../facts/recall.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { EnhancedCode } from "../model/reply.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { Stage } from "../model/transcript.ts";
import { readPasted } from "../quoted/read-pasted.ts";
import { verdictOn } from "./verdict.ts";
import { verdictJson } from "./verdict-json.ts";

/** What a caller may say of a reply; what else stands in the object changes nothing. */
const GIVEN = ["reply", "code", "enhanced", "command", "server", "from", "to", "clientIp"] as const;

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
  if (line.trimStart().startsWith("{")) return objectLine(line, number);
  return withId(number, line.length > MAX_LINE ? pastedLine(line) : recalled(line, pastedLine));
}

function pastedLine(line: string): string {
  return explained(readPasted(line));
}

function objectLine(line: string, number: number): string {
  const given = parsedObject(line);
  if (given === null) return JSON.stringify({ id: number, error: "not a JSON object" });
  const id = typeof given["id"] === "string" || typeof given["id"] === "number" ? given["id"] : number;
  const reply = given["reply"];
  if (typeof reply !== "string") return JSON.stringify({ id, error: "no reply" });
  const answer = () => explained(completed(readPasted(reply), given));
  // No plain line begins so.
  const key = () => `{${JSON.stringify(GIVEN.map((field) => given[field]))}`;
  return withId(id, line.length > MAX_LINE ? answer() : recalled(key(), answer));
}

function withId(id: string | number, told: string): string {
  return `{"id":${typeof id === "number" ? id : JSON.stringify(id)},${told}}`;
}

function explained(answer: QuotedAnswer): string {
  const named = placesNamed(answer.wording);
  const { meaning, by, alternatives } = quotedMeaning(answer);
  const verdict = verdictOn(answer, { meaning, by, alternatives, named });
  return verdictJson(verdict, named.mailboxes[0] ?? answer.to);
}

/** What the caller says beats what the text was found to hold. */
function completed(answer: QuotedAnswer, given: Readonly<Record<string, unknown>>): QuotedAnswer {
  const { wording } = answer;
  const code = Number(given["code"]);
  const stage = stageOf(given["command"]) ?? answer.stage;
  const [server, from, to] = [text(given["server"]), text(given["from"]), text(given["to"])];
  const clientIp = ipAddress(text(given["clientIp"]) ?? "");
  return {
    ...answer,
    wording: {
      ...wording,
      code: code >= 200 && code <= 599 ? code : wording.code,
      enhanced: enhancedOf(given["enhanced"]) ?? wording.enhanced,
    },
    ...(stage === undefined ? {} : { stage }),
    ...(server === undefined ? {} : { server }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(clientIp === null ? {} : { clientIp }),
  };
}

/** The stage of a command line, "RCPT TO:<...>" or its verb alone. */
function stageOf(command: unknown): Stage | undefined {
  const [verb = ""] = (text(command) ?? "").toUpperCase().split(/[\s:]/);
  return STAGES[verb];
}

function enhancedOf(value: unknown): EnhancedCode | null {
  const match = typeof value === "string" ? /^([245])\.(\d{1,3})\.(\d{1,3})$/.exec(value) : null;
  if (match === null) return null;
  const kind = match[1] === "2" ? 2 : match[1] === "4" ? 4 : 5;
  return `${kind}.${Number(match[2])}.${Number(match[3])}`;
}

function text(value: unknown): RemoteText | undefined {
  return typeof value === "string" && value !== "" ? (value as RemoteText) : undefined;
}

function parsedObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
