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
  },
} as const satisfies CauseText;
