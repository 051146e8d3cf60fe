import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { Stage } from "../model/transcript.ts";
import { remoteField } from "./remote-field.ts";
import { readReply } from "./reply-text.ts";

/** What is read of a text somebody pasted. */
const MAX_LINES = 2000;
const MAX_ANSWERS = 100;

/** How testers mark what the server said: swaks, its TLS and its errors; curl, Sendmail's bounces, mxray itself; or nothing at all. */
const HEARD = /^[ \t]*(?:! )?(<-|<~|<\*\*|<~\*|<<<|<|S:)?[ \t]*([2-5]\d\d)([ -].*|)$/;
const SAID = /^[ \t]*(?:->|~>|\*\*>|>>>|>|C:)[ \t]*(.*)$/;
const COMMAND = /^(EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL FROM:|RCPT TO:|DATA|RSET|NOOP|VRFY|QUIT)(?:[ \t]|$|(?<=:))(.*)$/i;
const CONNECTED =
  /(?:^=== Trying |\bConnected to |while talking to )(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9](?:[\w.-]{0,253}[a-z0-9])?))(?::(\d{1,5}))?\.*:?(?:\s|$)/i;
const STAGES: Readonly<Record<string, Stage>> = {
  EHLO: "EHLO",
  LHLO: "EHLO",
  HELO: "HELO",
  STARTTLS: "STARTTLS",
  AUTH: "AUTH",
  "MAIL FROM:": "MAIL",
  "RCPT TO:": "RCPT",
  DATA: "DATA",
};

interface Asked {
  /** null: a command whose answer decides nothing. */
  readonly stage: Stage | null;
  readonly from: string | null;
  readonly to: string | null;
}
interface Dialogue {
  server: string | null;
  port: string | null;
  from: string | null;
  said: number;
  inMessage: boolean;
  before: Asked;
  readonly open: Asked[];
  readonly reply: string[];
  readonly answers: (QuotedAnswer & { readonly stage?: Stage })[];
}

/**
 * Reads a dialogue with a mail server as testers print it, each refusal in it with what it answers: of swaks, of telnet or openssl
 * s_client typed by hand, of curl or mxray in detail, or of the transcript in a bounce. Null when the text is none. Total.
 */
export function readPastedDialogue(text: string): readonly QuotedAnswer[] | null {
  const greeted: Asked = { stage: "greeting", from: null, to: null };
  const dialogue: Dialogue = {
    ...{ server: null, port: null, from: null, said: 0, inMessage: false, before: greeted },
    ...{ open: [], reply: [], answers: [] },
  };
  for (const line of text.split(/\r\n?|\n/, MAX_LINES)) take(dialogue, line);
  const refused = dialogue.answers.filter(({ wording }) => (wording.code ?? 0) >= 400);
  const last = dialogue.answers.at(-1);
  if (dialogue.said === 0 || last === undefined) return null;
  return (refused.length > 0 ? refused : [last]).slice(0, MAX_ANSWERS);
}

function take(dialogue: Dialogue, line: string): void {
  const [, ip, name, port] = CONNECTED.exec(line) ?? [];
  const host = ip ?? name;
  if (host !== undefined) {
    dialogue.server = host;
    dialogue.port = port ?? dialogue.port;
    return;
  }
  const [, mark, code = "", rest = ""] = HEARD.exec(line) ?? [];
  // A message may hold such a line, too, but not one that is marked.
  if (dialogue.inMessage && mark !== undefined && code !== "") endMessage(dialogue);
  if (code !== "" && !dialogue.inMessage) {
    hear(dialogue, code, rest);
    return;
  }
  const marked = SAID.exec(line)?.[1];
  say(dialogue, (marked ?? line).trim(), marked !== undefined);
}

function say(dialogue: Dialogue, words: string, isMarked: boolean): void {
  if (dialogue.inMessage) {
    if (words === ".") endMessage(dialogue);
    return;
  }
  const [, verb = "", argument = ""] = COMMAND.exec(words) ?? [];
  const named = verb.toUpperCase();
  if (verb === "") {
    // A login goes on in lines of its own.
    if (isMarked && dialogue.before.stage === "AUTH") dialogue.open.push(dialogue.before);
    return;
  }
  dialogue.said += 1;
  const address = /^\s*<?([^<>\s]{0,320})>?/.exec(argument)?.[1] ?? "";
  if (named === "MAIL FROM:") dialogue.from = address;
  const to = named === "RCPT TO:" ? address : null;
  dialogue.open.push({ stage: STAGES[named] ?? null, from: dialogue.from, to });
}

function endMessage(dialogue: Dialogue): void {
  dialogue.inMessage = false;
  dialogue.open.push({ ...dialogue.before, stage: "BODY" });
}

function hear(dialogue: Dialogue, code: string, rest: string): void {
  dialogue.reply.push(`${code}${rest}`);
  if (rest.startsWith("-")) return;
  const lines = dialogue.reply.splice(0);
  // What was heard before anything was said is the greeting; what was not asked for belongs to the last question.
  const asked = dialogue.open.shift() ?? dialogue.before;
  dialogue.before = asked;
  if (asked.stage === "greeting" && dialogue.server === null)
    dialogue.server = /^\d+[ -]([\w.-]+\.[\w-]+)/.exec(lines[0] ?? "")?.[1] ?? null;
  if (code === "354") dialogue.inMessage = true;
  if (asked.stage !== null) dialogue.answers.push(answer(dialogue, asked, lines));
}

function answer({ server, port }: Dialogue, { stage, from, to }: Asked, lines: readonly string[]): QuotedAnswer {
  return {
    wording: readReply(lines.join("\n")).wording,
    ...(stage === null ? {} : { stage }),
    ...remoteField("server", server),
    ...(port === null ? {} : { port: Number(port) }),
    ...remoteField("from", from),
    ...remoteField("to", to),
  };
}
