import type { CauseText } from "../../model/cause.ts";

/** The English texts of mailbox-full, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Mailbox full",
  what: "The server ({server}) answered that the mailbox ({recipient}) has no room for more mail.",
  why: "A mailbox over its quota takes no new mail until there is room again.",
  fix: {
    "free-space": "Delete or archive old mail, empty the trash and the junk folder.",
    "raise-quota": "Raise the quota of {recipient}, or lift it if it was set by mistake.",
    "tell-recipient": "Tell the recipient another way that the mailbox is full, and send again once there is room.",
  },
} as const satisfies CauseText;
