import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { Stage } from "../model/transcript.ts";
import { replyText } from "./reply-text.ts";

/** Postfix: "host mx.example.org[192.0.2.1] said: 550 … (in reply to RCPT TO command)". */
const POSTFIX = /host\s+([a-z0-9._-]+)\s*\[[0-9a-f.:]+\](?::\d+)?\s+(?:said|refused to talk to me):\s*([\s\S]*)$/i;
/** Exim: "SMTP error from remote mail server after RCPT TO:<x>: host mx.example.org [192.0.2.1]: 550 …". */
const EXIM = /after\s+([A-Z]+)[^\n]*?:\s*(?:host\s+([a-z0-9._-]+)\s*\[[0-9a-f.:]+\]:\s*)?(?=[245]\d\d[ -])([\s\S]*)$/;
const IN_REPLY_TO = /\(in reply to ([A-Z]+|end of DATA)[^)]*\)/i;
const TO = /\b(?:to=|RCPT TO:|recipient address:?\s*)<([^<>\s]{1,320})>/i;
const FROM = /\b(?:from=|MAIL FROM:)<([^<>\s]{0,320})>/i;
const STAGES: readonly Stage[] = ["EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "QUIT"];

/** Reads what a sending server wrote around the reply it got: in a bounce, in its log. */
export function readMtaSentence(text: string): QuotedAnswer {
  const postfix = POSTFIX.exec(text);
  const exim = postfix === null ? EXIM.exec(text) : null;
  const words = postfix?.[2] ?? exim?.[3] ?? text;
  const server = postfix?.[1] ?? exim?.[2];
  const stage = stageOf(IN_REPLY_TO.exec(text)?.[1] ?? exim?.[1]);
  const to = TO.exec(text)?.[1];
  const from = FROM.exec(text)?.[1];
  return {
    wording: replyText(words.replace(IN_REPLY_TO, "").replace(/\s*\)\s*$/, "")),
    ...(server === undefined ? {} : { server: server.toLowerCase() as RemoteText }),
    ...(stage === undefined ? {} : { stage }),
    ...(to === undefined ? {} : { to: to as RemoteText }),
    ...(from === undefined ? {} : { from: from as RemoteText }),
  };
}

function stageOf(word: string | undefined): Stage | undefined {
  if (word === undefined) return undefined;
  if (/^end of data$/i.test(word)) return "BODY";
  return STAGES.find((stage) => stage === word.toUpperCase());
}
