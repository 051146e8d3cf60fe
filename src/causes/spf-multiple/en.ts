import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Several SPF records",
  what: "{domain} publishes {count} SPF records where only one is allowed.",
  why: "With more than one record SPF gives permerror, as if the domain had none that works.",
  fix: {
    "publish-merged": "Publish this record at {domain}, and delete the others: {proposal}",
    merge: "Merge the terms of all of them into a single TXT record at {domain} and delete the others.",
  },
} as const satisfies CauseText;
