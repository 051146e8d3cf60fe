import type { CauseText } from "../../model/cause.ts";

/** The English texts of domain-listed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Domain on a block list",
  what: "The server ({server}) answered that a domain of this mail ({domain}) is on a block list. List named in the reply: {lists}.",
  why: "Domain block lists name domains seen in spam; many receivers refuse all mail that comes from or mentions one of them.",
  fix: {
    "find-reason":
      "Look {domain} up on the list's own page to see why it is listed; a hijacked web site or account is the usual reason.",
    "ask-removal": "Once the reason is gone, ask the operator of the list to remove {domain}.",
  },
} as const satisfies CauseText;
