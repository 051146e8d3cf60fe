import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Dead block list",
  what: "{list} answers as if everybody were listed, or is closed. Closed since: {since}. Its answer for a test entry that must never be listed: {answer}.",
  why: "A list that names everybody says nothing about anybody, so it is left out here. A receiver that still asks it refuses all mail.",
  fix: {
    ignore: "Disregard what {list} seems to say.",
    "stop-using": "If your own mail server asks {list}, take it out of the configuration.",
  },
} as const satisfies CauseText;
