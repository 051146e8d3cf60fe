import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-unknown, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Recipient not known to the server",
  what: "The server ({server}) answered that it has no such mailbox ({recipient}).",
  why: "A server refuses mail for addresses that lead to no mailbox, and sending again changes nothing.",
  fix: {
    "check-spelling":
      "Compare {recipient} letter by letter with an address you know to be right: look for blanks, swapped letters and a wrong domain ending.",
    "ask-recipient": "Reach the recipient another way, by phone for example, and ask for the address in use now.",
    "create-mailbox":
      "If the address should work, create the mailbox or alias on the receiving side, and make sure that the domain's MX records lead to the server that knows it.",
  },
} as const satisfies CauseText;
