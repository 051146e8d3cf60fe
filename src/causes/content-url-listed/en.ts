import type { CauseText } from "../../model/cause.ts";

/** The English texts of content-url-listed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Listed link in the message",
  what: "The server ({server}) answered that it refuses the message for a link or a domain in its text. Domains it names: {domains}. Lists it names: {lists}.",
  why: "Filters look up every link of a message in lists of domains seen in spam and phishing; one hit is enough, even in a signature or a quoted mail.",
  fix: {
    "remove-link":
      "Remove the links from the text and the signature, above all shortened and tracking links, and send again.",
    "check-domain":
      "If the domain is your own, look it up on the list's page, clean up the web site behind it, and then ask for its removal. Domains named: {domains}.",
    "ask-recipient":
      "If the link is harmless and needed, tell the recipient another way, so that the receiving side can put it on an allow list.",
  },
} as const satisfies CauseText;
