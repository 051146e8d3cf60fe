import type { CauseText } from "../../model/cause.ts";

/** The English texts of sender-null-mx, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sender domain that takes no mail",
  what: "The sender's domain {domain} publishes a null MX: it declares that it takes no mail at all.",
  why: "Bounces and answers to such a sender cannot return, so many receivers refuse its mail.",
  fix: {
    "other-sender": "Send with an address in a domain that takes mail, in MAIL FROM as well as in From.",
    "real-mx": "Or replace the null MX (MX 0 .) of {domain} by the MX of a server that takes its mail.",
  },
} as const satisfies CauseText;
