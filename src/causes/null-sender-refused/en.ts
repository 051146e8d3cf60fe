import type { CauseText } from "../../model/cause.ts";

/** The English texts of null-sender-refused, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Null sender refused",
  what: "{server} refused a mail with the null sender (MAIL FROM:<>).",
  why: "Bounces and delivery reports have no sender: users there never learn that their mail failed, and senders that verify addresses by a callback refuse theirs.",
  fix: {
    "accept-null":
      "Let {server} accept MAIL FROM:<> for its own recipients; against forged bounces use signed envelope senders (BATV) or a filter after DATA.",
    "accept-callers":
      "Let {server} accept MAIL FROM:<> for {sender}: bounces come so, and receivers that verify a sender ask so.",
  },
} as const satisfies CauseText;
