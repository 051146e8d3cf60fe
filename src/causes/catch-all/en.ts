import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Every mailbox is accepted",
  what: "{server} accepts mail for {recipient}, a mailbox that was made up for this question.",
  why: "Who mistypes an address at {domain} is not told, spam to invented names has to be taken in, and that a recipient is accepted proves nothing: bounces sent later go to forged senders.",
  fix: {
    "refuse-unknown":
      "Let the server know the valid mailboxes of {domain} and refuse all others at RCPT with 550 5.1.1, unless the catch-all is wanted.",
    "do-not-rely": "Whoever sends there: do not take an accepted recipient at {domain} for an existing one.",
  },
} as const satisfies CauseText;
