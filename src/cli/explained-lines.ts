import { explainAttempt } from "../explain/mail-log.ts";
import { explainLine } from "../explain/ndjson.ts";
import type { LogMemory } from "../quoted/mail-log/log-memory.ts";
import { mailsIn } from "../quoted/mbox.ts";
import { readLineGroups, readUpTo } from "./input.ts";
import { loggedEvents } from "./logged-events.ts";
import type { QuotedInput } from "./quoted-input.ts";

/**
 * One line of JSON per reply, per failed recipient or per failed attempt, as many at a time as came in; `before` lines were written
 * already. Logs that are read one after the other share a `memory`.
 */
export async function* explainedLines(
  { name, shape, bytes, isAlone }: QuotedInput,
  before: number,
  memory: LogMemory,
): AsyncIterable<readonly string[]> {
  if (shape === "text") {
    const file = isAlone ? null : `{"file":${JSON.stringify(name)},`;
    let number = before;
    for await (const lines of readLineGroups(bytes)) {
      yield lines.map((line) => {
        number += 1;
        const explained = explainLine(line, number);
        return file === null ? explained : `${file}${explained.slice(1)}`;
      });
    }
  } else if (shape === "log" || shape === "tracking") {
    yield* ofLog({ name, shape, bytes }, memory);
  } else yield* ofMails(name, shape === "mbox", bytes);
}

async function* ofLog(
  { name, ...log }: Omit<QuotedInput, "isAlone">,
  memory: LogMemory,
): AsyncIterable<readonly string[]> {
  for await (const events of loggedEvents(log, memory)) {
    yield events.flatMap(({ event, line }) =>
      event.kind === "failure" ? [JSON.stringify(explainAttempt(event, name, line))] : [],
    );
  }
}

/** The second mail of a box is called "box#mail2". */
async function* ofMails(
  name: string,
  isBox: boolean,
  bytes: AsyncIterable<Uint8Array>,
): AsyncIterable<readonly string[]> {
  const { explainMail } = await import("../explain/bounces.ts");
  if (!isBox) {
    yield (await explainMail(await readUpTo(bytes), name)).map((line) => JSON.stringify(line));
    return;
  }
  let number = 0;
  for await (const raw of mailsIn(bytes)) {
    number += 1;
    const explained = await explainMail(raw, number === 1 ? name : `${name}#mail${number}`);
    yield explained.map((line) => JSON.stringify({ ...line, file: name }));
  }
}
