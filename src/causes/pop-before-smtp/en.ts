import type { CauseText } from "../../model/cause.ts";

/** The English texts of pop-before-smtp, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "POP3 login needed before sending",
  what: "The outgoing server ({server}) refused the mail, and took the same mail after a POP3 login from this address.",
  why: "Such a server knows its users only by the address from which they fetched their mail a short while ago; whoever sends first is a stranger to it.",
  fix: {
    "fetch-first":
      "Let the mail program fetch mail before it sends: the setting is often called “check for new mail before sending”.",
    "log-in":
      "Better, if {server} offers it: log in for sending with SMTP authentication on port 587 or 465, which works from any address.",
  },
} as const satisfies CauseText;
