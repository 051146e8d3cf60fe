import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "SPF record beyond the look-up limit",
  what: "Evaluating the SPF record of {domain} goes beyond the limit. DNS look-ups: {lookups}, limit 10. Terms and what each costs: {terms}.",
  why: "Receivers stop at the limit and report permerror: whatever the record names behind that point is not authorised, and forgeries are not refused.",
  fix: {
    "remove-terms": "Remove what is no longer used from these terms, above all names that no longer exist: {terms}",
    flatten:
      "Replace a, mx and ptr by ip4 and ip6 with the addresses, which cost no look-up, or move a sending service to a subdomain with its own record.",
  },
} as const satisfies CauseText;
