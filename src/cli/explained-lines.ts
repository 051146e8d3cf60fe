import { explainLine } from "../explain/ndjson.ts";
import type { MailLogReader } from "../quoted/mail-log.ts";
import { readLines, readUpTo } from "./input.ts";
import type { QuotedInput } from "./quoted-input.ts";

/** One line of JSON per reply, per failed recipient or per failed attempt; `before` lines were written already. */
export async function* explainedLines(
  { name, shape, bytes, isAlone }: QuotedInput,
  before: number,
): AsyncIterable<string> {
  if (shape === "text") {
    let number = before;
    for await (const line of readLines(bytes)) {
      number += 1;
      const explained = explainLine(line, number);
      yield isAlone ? explained : `{"file":${JSON.stringify(name)},${explained.slice(1)}`;
    }
  } else if (shape === "log") {
    const { mailLogReader } = await import("../quoted/mail-log.ts");
    yield* ofLog(name, bytes, mailLogReader());
  } else yield* ofMails(name, shape === "mbox", bytes);
}

async function* ofLog(name: string, bytes: AsyncIterable<Uint8Array>, log: MailLogReader): AsyncIterable<string> {
  const { explainAttempt } = await import("../explain/mail-log.ts");
  let number = 0;
  for await (const line of readLines(bytes)) {
    number += 1;
    const event = log.read(line);
    if (event?.kind === "failure") yield JSON.stringify(explainAttempt(event, name, number));
  }
}

/** The second mail of a box is called "box#mail2". */
async function* ofMails(name: string, isBox: boolean, bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const { explainMail } = await import("../explain/bounces.ts");
  if (!isBox) {
    for (const line of await explainMail(await readUpTo(bytes), name)) yield JSON.stringify(line);
    return;
  }
  const { mailsIn } = await import("../quoted/mbox.ts");
  let number = 0;
  for await (const raw of mailsIn(bytes)) {
    number += 1;
    for (const line of await explainMail(raw, number === 1 ? name : `${name}#mail${number}`)) {
      yield JSON.stringify({ ...line, file: name });
    }
  }
}
