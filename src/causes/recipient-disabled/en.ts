import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-disabled, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Mailbox disabled",
  what: "The server ({server}) answered that the mailbox ({recipient}) is disabled or does not take mail now.",
  why: "A suspended, locked, expired or inactive mailbox takes no mail, though the address was once right.",
  fix: {
    "enable-mailbox": "Enable the mailbox again, or remove the address if it has been given up.",
    "ask-recipient": "Reach the recipient another way and ask for an address that works.",
  },
} as const satisfies CauseText;
