import { OWNERS } from "../model/remedy.ts";

/** Whom a ready message can be for: nobody is written to in vain. */
export const LETTER_OWNERS = OWNERS.filter((owner) => owner !== "nobody");
export type LetterOwner = (typeof LETTER_OWNERS)[number];
