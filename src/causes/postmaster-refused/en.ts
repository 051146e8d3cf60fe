import type { CauseText } from "../../model/cause.ts";

/** The English texts of postmaster-refused, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Postmaster address refused",
  what: "{server} refused mail for {address}, which every domain that takes mail must accept.",
  why: "Other operators report trouble to that address; where it is refused they cannot help, and some list the domain for it.",
  fix: {
    "create-postmaster":
      "Create {address} as a mailbox or as an alias of somebody who reads it, and let it pass the filters.",
  },
} as const satisfies CauseText;
