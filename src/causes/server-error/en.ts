import type { CauseText } from "../../model/cause.ts";

/** The English texts of server-error, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Fault at the receiving server",
  what: "The server ({server}) answered that something on its own side failed.",
  why: "A server that cannot reach its directory, its queue or the machine behind it cannot take responsibility for mail; nothing in the message is at fault.",
  fix: {
    "check-log":
      "Look in the log of {server} at the time of this answer: queue and disk, directory or database, content filter, the server it hands mail on to.",
    "tell-postmaster":
      "Leave the mail in the queue; if the answer stays the same for hours, tell the postmaster of {server} by another route, with the exact reply and the time.",
  },
} as const satisfies CauseText;
