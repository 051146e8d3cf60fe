import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Greylisting",
  what: "The server ({server}) defers mail from a sender it does not know yet and expects another attempt. Waiting time it names, in seconds: {wait}.",
  why: "The delay is deliberate: a real mail server tries again after a while, much spam software does not.",
  fix: {
    wait: "Leave the message in the queue and let the server try again; nothing needs repair.",
    "same-address": "If it never gets through, let every attempt leave from the same address with the same sender.",
  },
} as const satisfies CauseText;
