import type { Draft } from "./word-draft.ts";
import type { WordMark } from "./word-mark.ts";

/** Marks that no word has. */
const SENTENCE = "\0";
const YOUR = "\xff";

/**
 * The same for two sentences only if the tables find the same in both, equally far apart: the marks of its words. Words that cannot
 * matter count by their length, and at either end not at all. So few of the sentences that servers say about ever new things are new.
 */
export function sentenceKey({ words, sentences, yours }: Spoken): string {
  let key = "";
  let ends = 1;
  let owned = 0;
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    for (; sentences[ends] === at; ends++) key += SENTENCE;
    for (; yours[owned] === at; owned++) key += YOUR;
    const word = words[at];
    if (word === undefined || (!word.tells && told === 0)) continue;
    key += word.mark;
    if (word.tells) told = key.length;
  }
  return key.slice(0, told);
}

type Spoken = Pick<Draft<WordMark>, "words" | "sentences" | "yours">;
