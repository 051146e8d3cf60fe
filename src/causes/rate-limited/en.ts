import type { CauseText } from "../../model/cause.ts";

/** The English texts of rate-limited, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sending limit reached",
  what: "The server ({server}) answered that too much mail came from this sender. Address: {ip}; sender: {sender}.",
  why: "Servers cap how many messages, recipients or failures they take from one sender in a given time, to stop floods and hijacked accounts.",
  fix: {
    "ask-as-told": "See first where the reply itself points: {contact}",
    "slow-down":
      "Send more slowly to this receiver: fewer messages at once and longer pauses between them. Wait stated in the reply, in seconds: {seconds}.",
    "find-the-flood":
      "Look in your mail log for the account or script that sends the most; stop it if it was hijacked, and change its password.",
    "ask-for-more": "If the volume is rightful, whoever runs {server} can set a higher limit for it.",
  },
} as const satisfies CauseText;
