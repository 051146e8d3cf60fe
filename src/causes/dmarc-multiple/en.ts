import type { CauseText } from "../../model/cause.ts";

/** The English texts of dmarc-multiple, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "More than one DMARC record",
  what: "At {name} there are {count} DMARC records where there may be one.",
  why: "Receivers then apply none of them: the domain {domain} is as unprotected as without a record, and no reports come.",
  fix: {
    "keep-one": "Merge the records at {name} into one TXT record that begins with v=DMARC1, and delete the others.",
  },
} as const satisfies CauseText;
