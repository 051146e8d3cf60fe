import type { CauseText } from "../../model/cause.ts";

/** The English texts of domain-listed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Domain on a block list",
  what: "A mail domain ({domain}) is reported to be on a block list ({lists}).",
  why: "Domain block lists name domains seen in spam; many receivers refuse all mail that comes from or mentions one of them.",
  fix: {
    "not-listed-now":
      "Our own look-up answers {answer}: {domain} is not on the list now. Send again; if the refusal stays, the receiver holds an old answer or means another domain, and its operator can tell which.",
    "look-again":
      "A second look-up by other means does not find {domain} in {doubted}: look again in an hour before you act, for the entry may just have been taken off.",
    "find-reason":
      "Look {domain} up on the list's own page to see why it is listed; a hijacked web site or account is the usual reason.",
    "ask-removal": "Once the reason is gone, ask for removal of {domain} on the list's own page ({removal}).",
  },
} as const satisfies CauseText;
