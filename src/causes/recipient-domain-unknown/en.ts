import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Unknown recipient domain",
  what: "{domain} does not exist as a mail domain. What DNS or the server says: {answer}.",
  why: "Mail is routed by the domain's DNS records; a name that does not exist leads nowhere.",
  fix: {
    "use-meant": "Did you mean {meant}? It is only a slip of the hand away from {domain}.",
    "check-address": "Check the part after the @ for a typing error.",
    "renew-domain":
      "If the name is right, the owner of {domain} has to see that it is registered, paid for and delegated.",
  },
} as const satisfies CauseText;
