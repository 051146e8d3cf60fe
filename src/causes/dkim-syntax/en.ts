import type { CauseText } from "../../model/cause.ts";

/** The English texts of dkim-syntax, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Faulty DKIM record",
  what: "The DKIM record at {name} has parts that verifiers cannot use: {faults}.",
  why: "A signature whose key cannot be read counts as none.",
  fix: {
    "correct-record":
      "Publish exactly one TXT record at {name}, of the form v=DKIM1; k=rsa; p=… with the key on one line, without quotation marks or line breaks inside. Wrong here: {faults}.",
  },
} as const satisfies CauseText;
