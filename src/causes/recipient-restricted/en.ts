import type { CauseText } from "../../model/cause.ts";

/** The English texts of recipient-restricted, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Recipient closed to this sender",
  what: "The server ({server}) refuses mail from this sender ({sender}) to this recipient ({recipient}) in particular.",
  why: "Lists, groups and mailboxes can be set to take mail only from members, from inside the organisation, or from approved senders.",
  fix: {
    "ask-for-access": "Ask the recipient or the owner of the list to let {sender} write to it, or to post for you.",
    "open-address": "If people outside should be able to write, remove the restriction from {recipient}.",
    "send-as-member":
      "Send from the address that is a member of the list, or log in first if only users of that server may write.",
  },
} as const satisfies CauseText;
