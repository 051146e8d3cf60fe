import type { CauseText } from "../../model/cause.ts";

/** The English texts of message-too-large, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Message too large",
  what: "The server ({server}) answered that the message is larger than it accepts.",
  why: "Every server and mailbox has a size limit; attachments grow by about a third when they are encoded for mail.",
  fix: {
    "send-link": "Put large files on a file share and send a link to them instead.",
    "split-message": "Compress the attachments, or spread them over several mails.",
    "raise-limit": "If such mail should pass, raise the message size limit on {server}.",
  },
} as const satisfies CauseText;
