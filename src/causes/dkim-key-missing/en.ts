import type { CauseText } from "../../model/cause.ts";

/** The English texts of dkim-key-missing, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "No DKIM key at the selector",
  what: "There is no DKIM key at {name}, where the selector {selector} says that the key of {domain} is.",
  why: "Receivers cannot verify a signature without its key: the mail counts as unsigned, and fails DMARC when SPF does not pass for it.",
  fix: {
    "publish-key":
      "Publish the public key of the selector {selector} as a TXT record at {name}, as your mail software or your provider states it.",
    "check-selector":
      "Or correct the selector: compare s= in the DKIM-Signature header of a message you sent with {selector}. A CNAME to a provider must lead to a name that exists.",
  },
} as const satisfies CauseText;
