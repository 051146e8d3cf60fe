import { ipAddress } from "../dns/address.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Stage } from "../model/transcript.ts";
import { readMailProgram } from "./mail-program.ts";
import { readOutlook } from "./outlook.ts";
import { remoteField } from "./remote-field.ts";
import { readReply } from "./reply-text.ts";

/** Parts of all that readOutlook and readMailProgram know a program's English sentence by. */
const PROGRAM_WORDS = [
  "0x8",
  "server re",
  "outgoing server",
  "cannot send",
  "could not be sent",
  "sending of the message",
];

/** What is read of a text somebody pasted. */
const MAX_TEXT = 64 * 1024;

const LOG_HEAD =
  /^(?:<\d+>)?(?:[A-Z][a-z]{2}\s+\d{1,2} [\d:]{8}|\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)\s+(?:\[\d+\]\s+)?(?:[\w.-]+\s+)?(?:[\w/.-]+\[\d+\]:\s*)?/;
const POSTFIX_FIELDS = /^(?:[0-9A-F]{6,20}|[0-9A-Za-z]{10,20}): (?=(?:to|from|relay|host|NOQUEUE|reject)\b)/;
const SAID = /\bhost ([\w.-]+)\s?\[([0-9a-fA-F:.]+)\](?::(\d+))? (?:said|refused to talk to me):\s*/;
const EXIM_HOST = /(?:\bH=|\bhost )([\w.-]+) \[([0-9a-fA-F:.]+)\](?::(\d+))?/;
/** Postfix of a server it did not reach, or that lacks what it wants. */
const UNREACHED = /\b(?:connect to|offered by host) ([\w.-]+)\s?\[([0-9a-fA-F:.]+)\](?::(\d+))?/;
const RELAY = /\brelay=([\w.-]+)\[([0-9a-fA-F:.]+)\]:(\d+)/;
const IN_REPLY_TO = /\(?in reply to (end of DATA|[A-Z]+(?: (?:TO|FROM))?)(?: command)?\)?\)?\s*$/;
const AFTER =
  /\bafter (?:pipelined )?(end of data|DATA|RCPT TO|MAIL FROM|EHLO|HELO|STARTTLS|AUTH|initial connection)\b/i;
/** What stands before a reply that something else is written around, in small letters. */
const AROUND = /diagnostic-code|status=|reject(?:ed)?:/;
const STAGES: Readonly<Record<string, Stage>> = {
  "END OF DATA": "BODY",
  DATA: "DATA",
  "RCPT TO": "RCPT",
  RCPT: "RCPT",
  "MAIL FROM": "MAIL",
  MAIL: "MAIL",
  EHLO: "EHLO",
  HELO: "HELO",
  STARTTLS: "STARTTLS",
  AUTH: "AUTH",
  "INITIAL CONNECTION": "greeting",
};

/** Reads a reply in whatever shape people paste it, with or without what their mail client or log put around it. Total. */
export function readPasted(text: string): QuotedAnswer {
  const clean = unescaped(text.slice(0, MAX_TEXT));
  const small = clean.toLowerCase();
  const byProgram = mayBeProgram(small) ? (readOutlook(clean) ?? readMailProgram(clean)) : null;
  return byProgram ?? readServerText(clean, small);
}

/** What no mail program's sentence is without: most lines of a log are looked at no closer. */
function mayBeProgram(small: string): boolean {
  return PROGRAM_WORDS.some((words) => small.includes(words)) || /[^\0-\x7f]/.test(small);
}

/** Line ends written out, carriage returns, invisible characters. */
function unescaped(text: string): string {
  const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
  const unreturned = unmarked.includes("\r") ? unmarked.replace(/\r\n?/g, "\n") : unmarked;
  return (unreturned.includes("\\n") ? unreturned.replace(/\\r\\n|\\n/g, "\n") : unreturned).trim();
}

/** Most lines are a reply and no more: what only stands around one is looked for where its words are. */
function readServerText(text: string, small: string): QuotedAnswer {
  const body = withoutLogHead(text);
  const stage =
    (body.includes("in reply to") ? IN_REPLY_TO.exec(body.trim())?.[1] : undefined) ??
    (small.includes("after ") ? AFTER.exec(body)?.[1] : undefined);
  const said = body.includes("host ") ? SAID.exec(body) : null;
  const words = withoutStage((said === null ? body : body.slice(said.index + said[0].length)).trim());
  const { wording } = readReply(said === null && AROUND.test(small) ? innermost(words) : words);
  const by = said ?? (body.includes("[") ? (RELAY.exec(body) ?? UNREACHED.exec(body) ?? EXIM_HOST.exec(body)) : null);
  const { to, from } = body.includes("<") ? envelopeIn(body) : {};
  const clientIp = small.includes("reject: ") ? clientIn(body) : null;
  return {
    wording,
    ...(stage === undefined ? {} : staged(stage)),
    ...remoteField("server", by?.[1]),
    ...(by?.[3] === undefined ? {} : { port: Number(by[3]) }),
    ...remoteField("from", from),
    ...remoteField("to", to),
    ...(clientIp === null ? {} : { clientIp }),
  };
}

function withoutStage(words: string): string {
  return words.includes("in reply to") ? words.replace(IN_REPLY_TO, "").trim() : words;
}

function envelopeIn(body: string): { readonly to?: string | undefined; readonly from?: string | undefined } {
  return {
    to: /\bto=<([^<>\s]{1,320})>/.exec(body)?.[1] ?? /RCPT TO:\s*<([^<>\s]{1,320})>/i.exec(body)?.[1],
    from: /\bfrom=<([^<>\s]{1,320})>/.exec(body)?.[1],
  };
}

function withoutLogHead(text: string): string {
  const end = text.indexOf("\n");
  const first = end === -1 ? text : text.slice(0, end);
  const said = first.replace(LOG_HEAD, "").replace(POSTFIX_FIELDS, "");
  return end === -1 ? said : `${said}${text.slice(end)}`;
}

/** What stands in the brackets of "status=bounced (…)", behind "Diagnostic-Code: smtp;", or behind the last host of Exim's line. */
function innermost(text: string): string {
  const diagnostic = /Diagnostic-Code:\s*(?:smtp|x-[\w-]+)\s*;\s*([\s\S]+)/i.exec(text)?.[1];
  if (diagnostic !== undefined) return diagnostic;
  const status = /\bstatus=\w+ \((.*?)\)?$/s.exec(text)?.[1];
  if (status !== undefined) return status;
  const rejected = /\breject(?:ed)?: \w+ from [^\s]+: ([45]\d\d[\s\S]*)/.exec(text)?.[1];
  return rejected ?? text;
}

/** Postfix' own log of a refusal names the client: "reject: RCPT from host[192.0.2.1]: 554". */
function clientIn(text: string): IpAddress | null {
  const ip = /\breject: \w+ from [^\s[]*\[([0-9a-fA-F:.]+)\]/.exec(text)?.[1];
  return ip === undefined ? null : ipAddress(ip);
}

function staged(name: string): { readonly stage?: Stage } {
  const stage = STAGES[name.toUpperCase()];
  return stage === undefined ? {} : { stage };
}
