import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Broken SPF record",
  what: "The SPF record of {domain} cannot be evaluated. Problem found: {problem}. Published record: {record}.",
  why: "A record with an error gives permerror for all mail, so that SPF authorises nobody.",
  fix: {
    "correct-record":
      "Correct the record at {domain}; every term has the form RFC 7208 gives, and every included domain has a record of its own.",
  },
} as const satisfies CauseText;
