import type { QuotedAnswer } from "../model/observations/quoted.ts";
import { readPastedNotice } from "../quoted/bounce/pasted-notice.ts";
import { readPastedDialogue } from "../quoted/pasted-dialogue.ts";
import { pastedParts } from "../quoted/pasted-parts.ts";
import { readPasted } from "../quoted/read-pasted.ts";
import { answerFor } from "./answer-for.ts";

/** What a pasted text quotes, for the engine: a dialogue's refusals, a notice's recipients, else each reply in it. Total. */
export function pastedAnswers(text: string): readonly QuotedAnswer[] {
  const dialogue = readPastedDialogue(text);
  if (dialogue !== null) return dialogue;
  return readPastedNotice(text)?.map(answerFor) ?? pastedParts(text).map(readPasted);
}
