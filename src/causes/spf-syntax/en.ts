import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Broken SPF record",
  what: "The SPF record of {domain} cannot be evaluated to its end. Problem found: {problem}. The record it is in: {place}. The part that is wrong: {wrong}. Published record: {record}.",
  why: "The result is then permerror, for all mail or for what no term before the fault lets in, so that SPF does not authorise it.",
  fix: {
    "publish-corrected": "Publish this record at {domain} in place of the present one: {proposal}",
    "correct-record":
      "Correct the record at {domain}; every term has the form RFC 7208 gives, and every included domain has a record of its own.",
  },
} as const satisfies CauseText;
