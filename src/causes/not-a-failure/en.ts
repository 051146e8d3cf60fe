import type { CauseText } from "../../model/cause.ts";

/** The English texts of not-a-failure, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "No failure reported",
  what: "This text reports no failure: it is an acceptance, a notice of delivery or delay, a receipt, an automatic answer or a report about other mail. Server: {server}.",
  why: "Nothing in it says that the mail was refused, so there is nothing to repair.",
  fix: {
    "nothing-to-do":
      "Nothing needs to be done, unless it asks you to confirm that you are a person: then your mail waits until you have. If the mail is missing all the same, ask the recipient to look in the junk folder.",
  },
} as const satisfies CauseText;
