import type { Lang } from "../model/cause.ts";
import { codes as en } from "./en/codes.ts";
import { codes as ja } from "./ja/codes.ts";
import { codes as th } from "./th/codes.ts";
import type { Translated } from "./translated.ts";
import { codes as vi } from "./vi/codes.ts";

export type CodeWords = Translated<typeof en>;

/** The words that only the reference of codes needs, by language. */
export const CODE_WORDS: Readonly<Record<Lang, CodeWords>> = { en, ja, th, vi };
