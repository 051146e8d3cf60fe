import type { CauseText } from "../../model/cause.ts";

/** The English texts of sender-blocked, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sender on the receiver's own block list",
  what: "The server ({server}) refuses mail from this sender ({sender}).",
  why: "Organisations and users keep block lists of their own; mail from an address or domain on them is refused whoever sends it.",
  fix: {
    "ask-as-told": "See first where the reply itself points: {contact}",
    "ask-unblock":
      "Reach the recipient or the postmaster of {server} another way and ask to take {sender} off their block list.",
    "check-hijack":
      "Find out whether {sender} was used to send spam, for instance after a stolen password, and stop that first.",
  },
} as const satisfies CauseText;
