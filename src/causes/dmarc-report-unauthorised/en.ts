import type { CauseText } from "../../model/cause.ts";

/** The English texts of dmarc-report-unauthorised, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "DMARC reports to a domain that has not agreed",
  what: "The DMARC record at {name} sends reports to {host}, but {consent} does not say that {host} wants them.",
  why: "Receivers send no reports to a foreign domain that has not agreed, so that you do not learn who sends in the name of {domain}.",
  fix: {
    "publish-consent":
      "Have the operator of {host} publish the TXT record v=DMARC1 at {consent}; report services usually do so for their customers.",
    "own-address": "Or name an address under {domain} in rua and ruf.",
  },
} as const satisfies CauseText;
