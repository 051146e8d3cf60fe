import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Delivered where nobody looks",
  what: "The message arrived at {mailbox}, but in the folder {folder}, which holds spam or deleted mail.",
  why: "It counts as delivered, no bounce is sent, and yet hardly anybody will read it.",
  fix: {
    authenticate:
      "See that SPF, DKIM and DMARC pass for your domain with aligned names (the results stand in the message's Authentication-Results field), and that the sending address has a name that leads back to it and stands on no block list.",
    "look-at-headers":
      "The receiving side's spam filter writes its reasons into the header of the message (X-Spam-Status and the like): read them, and correct a rule that is wrong.",
    "mark-as-wanted": "Mark the message as wanted and add the sender to your contacts; check your own filter rules.",
  },
} as const satisfies CauseText;
