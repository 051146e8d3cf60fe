/** What stands for a word in the key of a sentence, and whether it can tell anything. */
export interface WordMark {
  readonly mark: string;
  readonly tells: boolean;
}

/** A word of a text, and its number among the words that fragments are made of; -1 when it is none of them. */
export interface Word extends WordMark {
  readonly text: string;
  readonly number: number;
}

/** Below this a character is the length of a word, or one of the marks here; from here on it is the number of a word. */
const FIRST_NUMBER = 0x100;
const LAST_CHARACTER = 0xffff;
/** Before a word that is written out, and its length. */
const SPELLED = "\xfe";
/** The longest word that counts by its length. */
const MAX_COUNTED = 0xfd;

/**
 * A character for each word that the tables know. One that no wording holds or can end within, be it somebody's name or an id or one
 * never used before, counts by its length. Any other is written out. `mayBegin` tells whether a wording can end within the word.
 */
export function wordMark(text: string, number: number, mayBegin: (word: string) => boolean): WordMark {
  if (number !== -1 && number + FIRST_NUMBER <= LAST_CHARACTER) {
    return { mark: String.fromCharCode(number + FIRST_NUMBER), tells: true };
  }
  const isCounted = number === -1 && text.length <= MAX_COUNTED && /^[a-z0-9]+$/.test(text) && !mayBegin(text);
  if (isCounted) return { mark: String.fromCharCode(text.length), tells: false };
  return { mark: `${SPELLED}${String.fromCharCode(text.length)}${text}`, tells: true };
}
