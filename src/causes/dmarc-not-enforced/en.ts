import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "DMARC policy without effect",
  what: "The DMARC record that applies to {domain} asks receivers for nothing, by p=none or because it is on trial with t=y. Published at {at}: {record}.",
  why: "It collects reports but stops no forgery; mail in your name by others is delivered as before.",
  fix: {
    enforce: "When the reports show that all your own mail passes, publish at {at}: {proposal}",
  },
} as const satisfies CauseText;
