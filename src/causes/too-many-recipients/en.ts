import type { CauseText } from "../../model/cause.ts";

/** The English texts of too-many-recipients, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Too many recipients at once",
  what: "The server ({server}) answered that one mail had more recipients than it takes in one go.",
  why: "Servers cap the recipients of one transaction; mail software should send to the rest in another one.",
  fix: {
    "split-recipients": "Send to fewer people at a time, or use a mailing list instead of a long list of addresses.",
    "lower-batch":
      "In the sending server or script, set the number of recipients per message below the limit of {server}, and let it send the rest afterwards.",
  },
} as const satisfies CauseText;
