import type { CauseText } from "../../model/cause.ts";

/** The English texts of delivery-expired, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Delivery given up after too long",
  what: "The sending server gave up on {recipient} after trying for its whole queue time, and states no reason. Server: {server}.",
  why: "A queue keeps trying for a few days; when no attempt succeeds, the mail comes back with only the last state.",
  fix: {
    "find-first-error":
      "Look in the sending server's mail log for the earlier attempts to {recipient}: the first error there is the real reason.",
    "check-destination": "Check that the recipient domain's mail servers can be reached now, then send again.",
  },
} as const satisfies CauseText;
