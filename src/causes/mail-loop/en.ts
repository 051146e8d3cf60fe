import type { CauseText } from "../../model/cause.ts";

/** The English texts of mail-loop, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Mail loop",
  what: "The server ({server}) answered that the mail goes round in a circle or passed too many servers. Recipient: {recipient}.",
  why: "When two servers or forwardings each hand the mail to the other, it never arrives; servers stop after a number of hops.",
  fix: {
    "break-forwarding":
      "Look at the forwardings and aliases of {recipient}, also at the other end: none may lead back to where it came from.",
    "check-routing":
      "Check that the server the MX records lead to takes the domain as its own, instead of sending its mail out again.",
  },
} as const satisfies CauseText;
