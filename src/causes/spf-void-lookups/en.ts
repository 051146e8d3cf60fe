import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "SPF look-ups that find nothing",
  what: "Evaluating the SPF record of {domain} makes {voids} look-ups that find nothing, where 2 are allowed. Terms that find nothing: {terms}.",
  why: "Receivers stop at the third and report permerror: what the record names behind that point is not authorised.",
  fix: {
    "remove-terms": "Remove the terms that find nothing, or give their names the records they are to have: {terms}",
  },
} as const satisfies CauseText;
