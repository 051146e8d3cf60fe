import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-rate-limited, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Recipient receiving too much mail",
  what: "The server ({server}) answered that the recipient ({recipient}) is getting mail faster than it is allowed to.",
  why: "Providers cap how much mail one mailbox or organisation may get in a given time; the limit counts everybody's mail, not only yours.",
  fix: {
    wait: "Let the queue try again later; space out mail to this recipient. Wait stated in the reply, in seconds: {seconds}.",
    "find-the-flood":
      "On the receiving side, look for a mail loop, a flood of alerts or a subscription attack on {recipient}, or raise the limit.",
  },
} as const satisfies CauseText;
