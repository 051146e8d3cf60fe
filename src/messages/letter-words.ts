import type { Lang } from "../model/cause.ts";
import { letters as en } from "./en/letters.ts";
import { letters as ja } from "./ja/letters.ts";
import { letters as th } from "./th/letters.ts";
import type { Translated } from "./translated.ts";
import { letters as vi } from "./vi/letters.ts";

export type LetterWords = Translated<typeof en>;

/** The words of a ready message, by language. */
export const LETTER_WORDS: Readonly<Record<Lang, LetterWords>> = { en, ja, th, vi };
