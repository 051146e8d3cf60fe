import type { Reply } from "../model/reply.ts";
import type { NonEmpty, RemoteText } from "../model/scalars.ts";
import type { Verb } from "../model/transcript.ts";

const HIDDEN = "***";

/** What a Transcript may keep of a sent line: of AUTH only the mechanism, of its answers nothing but a "*" to give up. */
export function redact(verb: Verb, line: string): string {
  if (verb !== "AUTH") return line;
  const [, start, rest] = /^(AUTH [A-Z0-9_-]+)( .*)?$/s.exec(line) ?? [];
  if (start !== undefined) return rest === undefined ? start : `${start} ${HIDDEN}`;
  return line === "*" ? line : HIDDEN;
}

/** Takes our own secrets out of a text a server sent: a server that repeats the password must not get it into a report. */
export function withoutSecrets(text: RemoteText, secrets: readonly string[]): RemoteText {
  let clean: string = text;
  for (const secret of secrets) {
    if (secret !== "") clean = clean.replaceAll(secret, HIDDEN).replaceAll(asLatin1(secret), HIDDEN);
  }
  return clean as RemoteText;
}

/** How a secret beyond ASCII reads where the rest of the text is no UTF-8. */
function asLatin1(secret: string): string {
  return Buffer.from(secret).toString("latin1");
}

/** The same for a reply; its codes stay. */
export function replyWithoutSecrets(reply: Reply, secrets: readonly string[]): Reply {
  if (secrets.length === 0) return reply;
  const [first, ...rest] = reply.lines;
  const lines: NonEmpty<RemoteText> = [cleanLine(first, secrets), ...rest.map((line) => cleanLine(line, secrets))];
  return { ...reply, lines };
}

function cleanLine(line: RemoteText, secrets: readonly string[]): RemoteText {
  return `${line.slice(0, 4)}${withoutSecrets(line.slice(4) as RemoteText, secrets)}` as RemoteText;
}
