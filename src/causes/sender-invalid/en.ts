import type { CauseText } from "../../model/cause.ts";

/** The English texts of sender-invalid, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sender address refused as invalid",
  what: "The server ({server}) answered that the sender address ({sender}) is malformed or could not be verified.",
  why: "Some receivers check the form of the sender address, or ask the sender's own server whether it exists, before they take mail.",
  fix: {
    "correct-sender":
      "Set the envelope sender to a complete address that exists, such as the mailbox that should get the bounces.",
    "accept-callback":
      "Make sure that the MX of the sender's domain answers RCPT for {sender} with acceptance, also when asked with the null sender.",
    "clear-callout":
      "From here the exchanger of the sender's domain ({exchanger}) takes mail for {sender} when it is asked with the null sender, as receivers ask. Let {server} forget what it remembers of that address, and look whether its own connection to port 25 of {exchanger} gets through.",
    "let-caller-in":
      "In the log of {exchanger}, look for the calls from {server}: greylisting, a block list or a limit there may put off the receiver's check, though not ours.",
  },
} as const satisfies CauseText;
