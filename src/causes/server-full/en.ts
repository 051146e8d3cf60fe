import type { CauseText } from "../../model/cause.ts";

/** The English texts of server-full, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Receiving server out of space",
  what: "The server ({server}) answered that it has no room or resources left for mail: its disk, its queue or another system limit.",
  why: "The whole server takes no mail until there is room again, whoever the recipient is.",
  fix: {
    "free-disk":
      "Free disk space and inodes on {server}, above all in the queue and log directories, and watch them from now on.",
    wait: "Leave the mail in the queue; if the answer stays the same for hours, tell the postmaster of {server} by another route.",
  },
} as const satisfies CauseText;
