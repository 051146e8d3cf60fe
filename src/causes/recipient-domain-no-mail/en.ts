import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Domain that takes no mail",
  what: "{domain} takes no mail. What DNS or the server says: {answer}.",
  why: "A null MX says that a domain takes no mail, and without MX and address records there is no server to hand mail to.",
  fix: {
    "use-meant": "Did you mean {meant}? It is only a slip of the hand away from {domain}.",
    "check-address": "Check the part after the @ for a typing error, or ask the recipient for another address.",
    "publish-mx": "If {domain} should receive mail, publish an MX record that names its mail server.",
  },
} as const satisfies CauseText;
