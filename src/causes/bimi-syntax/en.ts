import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Faulty BIMI record",
  what: "The BIMI record at {name} has parts that mail programs cannot use: {faults}.",
  why: "The logo of the domain is not shown; delivery does not depend on it.",
  fix: {
    "correct-record":
      "Publish exactly one TXT record at {name}, of the form v=BIMI1; l=https://…/logo.svg; a=https://…/certificate.pem, both over HTTPS. Wrong here: {faults}.",
  },
} as const satisfies CauseText;
