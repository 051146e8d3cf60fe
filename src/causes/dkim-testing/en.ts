import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "DKIM key in test mode",
  what: "The DKIM key at {name} says that the domain is only testing DKIM (t=y).",
  why: "Receivers may treat mail signed with it as if it were not signed.",
  fix: {
    "end-test": "When signing works, publish the record at {name} without t=y: {proposal}",
  },
} as const satisfies CauseText;
