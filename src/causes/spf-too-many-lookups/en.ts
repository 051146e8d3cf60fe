import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "SPF record beyond the look-up limits",
  what: "Evaluating the SPF record of {domain} goes beyond the limits. DNS look-ups: {lookups}, limit 10. Look-ups without an answer: {voids}, limit 2. Terms that cost a look-up: {terms}.",
  why: "Receivers stop at the limit and report permerror, so SPF protects and authorises nothing, even for servers the record names.",
  fix: {
    "remove-terms": "Remove what is no longer used from these terms, above all names that no longer exist: {terms}",
    flatten:
      "Replace a, mx and ptr by ip4 and ip6 with the addresses, which cost no look-up, or move a sending service to a subdomain with its own record.",
  },
} as const satisfies CauseText;
