import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { FailedRecipient } from "../quoted/bounce/failed-recipient.ts";
import { tellingAnswer } from "./verdict.ts";

/** An address that can stand in a line of ours as it is. */
const PLAIN = /^[\x21-\x7e]{1,254}$/;

/** Whom an answer is about, to stand behind where it was read: " (bob@example.org)"; where the refusal is about the sender, nothing else tells. */
export function toWhom(recipient: RemoteText | null): string {
  return recipient !== null && PLAIN.test(recipient) ? ` (${recipient})` : "";
}

/** What a notice says of one recipient, by the account that tells most. */
export function answerFor({ answers, action }: FailedRecipient): QuotedAnswer {
  return { ...tellingAnswer(answers), ...(action === "delayed" ? { delayed: true } : {}) };
}
