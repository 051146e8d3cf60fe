import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-address-syntax, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Malformed recipient address",
  what: "The server ({server}) answered that the recipient address ({recipient}) is not written correctly.",
  why: "An address that breaks the rules of form leads nowhere, so the server does not even look for a mailbox.",
  fix: {
    "retype-address":
      "Type the address again by hand: no blanks, no commas, no quotation or angle marks copied along, exactly one @ and a full domain after it.",
    "clean-address-book":
      "If it comes from an address book, a form or a list, correct it there, and check addresses for form before they are stored.",
  },
} as const satisfies CauseText;
