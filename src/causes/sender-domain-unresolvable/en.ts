import type { CauseText } from "../../model/cause.ts";

/** The English texts of sender-domain-unresolvable, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sender's domain without usable DNS",
  what: "The server ({server}) answered that it cannot resolve the domain of the sender ({domain}).",
  why: "Mail from a domain that cannot be looked up could never be answered, so receivers refuse or delay it.",
  fix: {
    "publish-records":
      "Give {domain} working name servers and an MX or address record, and check that they answer from outside.",
    "correct-sender":
      "If {domain} is a machine's own name or a typo, set the sender to an address in a domain that exists.",
  },
} as const satisfies CauseText;
