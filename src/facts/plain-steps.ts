import { replyLookup, searched } from "./reply-lookup.ts";
import { END, type Step, wordStep } from "./word-draft.ts";
import type { Word } from "./wording-index.ts";

/** What a word adds to a draft, and what it adds as the last of a sentence. */
interface WordSteps {
  readonly within: readonly Step<Word>[];
  readonly last: readonly Step<Word>[];
}

const stepsOfWord = madeOnce();

/**
 * What a chunk adds to the plain words of a reply when it is a word, perhaps with a mark behind. Null when it is anything else, or
 * two words in one ("RecipNotFound"). The words that the tables know are not even taken out of the text.
 */
export function plainSteps(text: string, start: number, end: number): readonly Step<Word>[] | null {
  const mark = text.charCodeAt(end - 1);
  const isStop = mark === 46 || mark === 59 || mark === 33 || mark === 63;
  const last = isStop || mark === 44 || mark === 58 ? end - 1 : end;
  if (last === start || !isWord(text, start, last)) return null;
  const number = replyLookup().wordNumber(text, start, last);
  const { within, last: ending } = number === -1 ? made(text.slice(start, last).toLowerCase()) : stepsOfWord(number);
  return isStop ? ending : within;
}

/** Capitals, then small letters. */
function isWord(text: string, start: number, end: number): boolean {
  let wasSmall = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    if (!isSmall && (wasSmall || code < 65 || code > 90)) return false;
    wasSmall = isSmall;
  }
  return true;
}

function madeOnce(): (number: number) => WordSteps {
  const known: (WordSteps | undefined)[] = [];
  return (number) => {
    known[number] ??= made(replyLookup().words[number] ?? "");
    return known[number] ?? made("");
  };
}

function made(word: string): WordSteps {
  const step = wordStep(word, searched);
  return { within: [step], last: [step, END] };
}
