import { replyLookup, searched } from "./reply-lookup.ts";
import { type Draft, END, type Step, take, wordStep } from "./word-draft.ts";
import type { Word } from "./word-mark.ts";

/** What the letters of a chunk make it: a plain word is capitals, then small letters, then at most one mark. */
export const NONE = 0;
const CAPITALS = 1;
const SMALL = 2;
export const MARKED = 3;
export const ODD = 4;

/** What a chunk is with one letter more. */
export function shapeWith(shape: number, code: number): number {
  if (code >= 97 && code <= 122) return shape < MARKED ? SMALL : ODD;
  if (code >= 65 && code <= 90) return shape < SMALL ? CAPITALS : ODD;
  return shape !== NONE && shape < MARKED && (isStop(code) || code === 44 || code === 58) ? MARKED : ODD;
}

interface PlainChunk {
  readonly start: number;
  readonly end: number;
  readonly shape: number;
  /** Of its letters. */
  readonly hash: number;
}

/** Adds a plain word, perhaps with a mark behind, to a draft. Those that the tables know are not even taken out of the text. */
export function takePlain(text: string, { start, end, shape, hash }: PlainChunk, draft: Draft<Word>): void {
  const last = shape === MARKED ? end - 1 : end;
  const number = replyLookup().hashedNumber(hash, text, { start, end: last });
  take(number === -1 ? wordStep(text.slice(start, last).toLowerCase(), searched) : stepOfWord(number), draft);
  if (shape === MARKED && isStop(text.charCodeAt(last))) take(END, draft);
}

const stepOfWord = madeOnce();

function madeOnce(): (number: number) => Step<Word> {
  const known: (Step<Word> | undefined)[] = [];
  return (number) => {
    const step = known[number] ?? wordStep(replyLookup().words[number] ?? "", searched);
    known[number] = step;
    return step;
  };
}

function isStop(code: number): boolean {
  return code === 46 || code === 59 || code === 33 || code === 63;
}
