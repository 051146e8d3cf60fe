import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "HELO name without an address",
  what: "The HELO name {helo} has no address record. DNS answer: {answer}.",
  why: "Many receivers look the name up and refuse or distrust clients whose name leads nowhere.",
  fix: {
    "add-address": "Add an A or AAAA record for {helo} that leads to the sending server.",
    "change-helo": "Or let the server introduce itself with a name that has one.",
  },
} as const satisfies CauseText;
