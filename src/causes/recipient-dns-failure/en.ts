import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Failing DNS of the recipient domain",
  what: "The DNS of {domain} does not give a usable answer. Failure: {failure}.",
  why: "Without an answer senders do not know where to deliver; they keep the mail and try again.",
  fix: {
    "repair-zone":
      "Have the name servers of {domain} checked: each must answer, hold the same zone, and carry valid DNSSEC signatures if the zone is signed.",
    "retry-later": "Until then leave the message in the queue; it is sent again by itself.",
  },
} as const satisfies CauseText;
