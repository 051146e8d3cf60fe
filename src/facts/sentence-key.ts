import { mayBeTerm } from "./compose.ts";
import type { PlainWords } from "./plain-words.ts";
import { ROW_INDEX } from "./row-table.ts";
import { SIGN_INDEX } from "./speaker-of.ts";

/**
 * The same for two sentences only if every table finds the same in both, at the same places: ids, the only words that differ from one
 * refusal to the next once addresses and names are taken out, stand in it as their length, unless a wording holds them.
 */
export function sentenceKey({ text, sentences, yours }: PlainWords): string {
  const words = /[0-9]/.test(text) ? text.replace(NUMBERED, masked) : text;
  return sentences.length === 1 && yours.length === 0 ? words : `${words}${sentences.join()};${yours.join()}`;
}

const NUMBERED = /(?<= )(?=[a-z]*[0-9])[a-z0-9]{3,}(?= )/g;

function masked(word: string): string {
  return ROW_INDEX.mayHold(word) || SIGN_INDEX.mayHold(word) || mayBeTerm(word) ? word : `#${word.length}`;
}
