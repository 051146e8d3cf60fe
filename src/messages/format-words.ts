import type { Lang } from "../model/cause.ts";
import { formats as en } from "./en/formats.ts";
import { formats as ja } from "./ja/formats.ts";
import { formats as th } from "./th/formats.ts";
import type { Translated } from "./translated.ts";
import { formats as vi } from "./vi/formats.ts";

export type FormatWords = Translated<typeof en>;

/** The words that only tables, pages and test reports need, by language. */
export const FORMAT_WORDS: Readonly<Record<Lang, FormatWords>> = { en, ja, th, vi };
