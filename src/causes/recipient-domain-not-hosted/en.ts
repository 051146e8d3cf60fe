import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-domain-not-hosted, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "MX does not host the domain",
  what: "The mail exchanger ({server}) answers that it does not take mail for the domain ({domain}), though the domain's MX records lead to it.",
  why: "Every sender follows the MX records to this server, and there nobody knows the domain: no address in it can be reached that way.",
  fix: {
    "host-domain": "If mail for {domain} belongs on {server}: add the domain to those the server receives for.",
    "correct-mx":
      "If it has moved: let the MX records of {domain} name only servers that host it, and remove {server}.",
  },
} as const satisfies CauseText;
