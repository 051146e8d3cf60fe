import { type QuotedRecipient, quotedRecipients } from "../explain/bounces.ts";
import { quotedAttempt, sameness } from "../explain/mail-log.ts";
import { mailsIn } from "../quoted/mbox.ts";
import { readUpTo } from "./input.ts";
import { loggedEvents } from "./logged-events.ts";
import type { QuotedInput } from "./quoted-input.ts";

/** A page that explains more than these is not read; the rest is for --format ndjson and --summary. */
const MAX_ANSWERS = 200;

/** What mails and logs quote, for the engine: of a log, each thing that was said once. */
export async function quotedAnswers({ name, shape, bytes }: QuotedInput): Promise<readonly QuotedRecipient[]> {
  if (shape === "log" || shape === "tracking") return ofLog({ name, shape, bytes });
  if (shape === "mail") return quotedRecipients(await readUpTo(bytes), name);
  const found: QuotedRecipient[] = [];
  let number = 0;
  for await (const raw of mailsIn(bytes)) {
    number += 1;
    found.push(...(await quotedRecipients(raw, number === 1 ? name : `${name}, mail ${number}`)));
    if (found.length >= MAX_ANSWERS) break;
  }
  return found;
}

async function ofLog({ name, ...log }: Omit<QuotedInput, "isAlone">): Promise<readonly QuotedRecipient[]> {
  const found = new Map<string, QuotedRecipient>();
  for await (const events of loggedEvents(log)) {
    for (const { event, line } of events) {
      if (event.kind !== "failure" || found.has(sameness(event))) continue;
      found.set(sameness(event), { source: `${name}, line ${line}`, answer: quotedAttempt(event) });
      if (found.size >= MAX_ANSWERS) return [...found.values()];
    }
  }
  return [...found.values()];
}
