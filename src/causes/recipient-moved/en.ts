import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-moved, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Recipient moved",
  what: "The server ({server}) answered that the recipient ({recipient}) has moved or that the address is no longer used. Address named in the reply: {forward}.",
  why: "The mailbox is gone from this server, and it does not pass the mail on.",
  fix: {
    "use-new-address":
      "If the reply names a new address, make sure it really belongs to the recipient, then send there.",
    "ask-recipient": "If it names none, reach the recipient another way and ask for the new address.",
  },
} as const satisfies CauseText;
