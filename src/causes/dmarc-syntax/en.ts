import type { CauseText } from "../../model/cause.ts";

/** The English texts of dmarc-syntax, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Faulty DMARC record",
  what: "The DMARC record at {name}, which applies to {domain}, has parts that are missing or not valid: {faults}. Published record: {record}.",
  why: "Receivers pass over what they cannot read: without a valid p the policy does not protect, and without a valid rua no reports come.",
  fix: {
    "correct-record":
      "Correct these parts of the record at {name}: {faults}. Policies are none, quarantine or reject; report addresses begin with mailto: and parts are separated by semicolons.",
  },
} as const satisfies CauseText;
