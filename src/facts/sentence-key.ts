import { replyLookup } from "./reply-lookup.ts";
import type { Draft } from "./word-draft.ts";
import type { Word } from "./wording-index.ts";

/** Below this a character of a key is the length of a word, or stands for the end of a sentence or a "your"; from here on it is the number of a word. */
const FIRST_NUMBER = 0x100;
const LAST_CHARACTER = 0xffff;
const SENTENCE = "\0";
const YOUR = "\xff";

/**
 * The same for two sentences only if the tables find the same in both, equally far apart: a character for each word that the tables
 * know. A word that no wording holds, be it somebody's name or an id or one never used before, counts by its length, and at either
 * end not at all. So few of the sentences that servers say about ever new things are new. Null for one that cannot be told so.
 */
export function sentenceKey({ words, sentences, yours }: Spoken): string | null {
  let key = "";
  let ends = 1;
  let owned = 0;
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    for (; sentences[ends] === at; ends++) key += SENTENCE;
    for (; yours[owned] === at; owned++) key += YOUR;
    const code = codeOf(words[at]);
    if (code === null) return null;
    if (code >= FIRST_NUMBER || told > 0) key += String.fromCharCode(code);
    if (code >= FIRST_NUMBER) told = key.length;
  }
  return key.slice(0, told);
}

type Spoken = Pick<Draft<Word>, "words" | "sentences" | "yours">;

function codeOf(word: Word | undefined): number | null {
  if (word === undefined) return null;
  const { text, number } = word;
  if (number !== -1) return number + FIRST_NUMBER > LAST_CHARACTER ? null : number + FIRST_NUMBER;
  const isCounted = text.length < YOUR.charCodeAt(0) && /^[a-z0-9]+$/.test(text) && !replyLookup().mayBegin(text);
  return isCounted ? text.length : null;
}
