import type { CauseText } from "../../model/cause.ts";

/** The English texts of ip-blocked, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sending address refused by the receiver",
  what: "The server ({server}) refuses mail from the sending address or its network ({ip}) and names no public list.",
  why: "Receivers keep lists of addresses, networks and countries of their own, and refuse every mail that comes from them.",
  fix: {
    "ask-as-told": "See first where the reply itself points: {contact}",
    "ask-unblock":
      "Ask the postmaster of {server}, or fill in its provider's form for senders, to let {ip} through; give the exact reply.",
    "clean-up":
      "Make sure first that nothing sends spam from {ip}: look at the queue, hijacked accounts and web forms.",
    "other-route": "Until then, send through a relay whose address that receiver accepts.",
  },
} as const satisfies CauseText;
