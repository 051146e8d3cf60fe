import type { CauseText } from "../../model/cause.ts";

/** The English texts of unspecified, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Refusal without a reason",
  what: "The server ({server}) refused and gave no usable reason. Address it saw: {ip}; sender: {sender}; recipient: {recipient}.",
  why: "A reply with nothing but a code leaves every cause open; only another look or the receiver can tell more.",
  fix: {
    "ask-receiver":
      "Ask the postmaster of {server} what its log says about this mail; give the exact reply and the time.",
    compare:
      "Send to another recipient of the same domain, and from another sender: what changes the answer points to the cause.",
  },
} as const satisfies CauseText;
