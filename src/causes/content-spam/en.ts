import type { CauseText } from "../../model/cause.ts";

/** The English texts of content-spam, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Message taken for spam",
  what: "The server ({server}) answered that it takes this message for spam.",
  why: "Filters score the words, links, images, headers and origin of a mail; above a threshold they refuse it.",
  fix: {
    "ask-as-told": "See first where the reply itself points: {contact}",
    rewrite:
      "Send a plain version: a clear subject, few links, no shortened links, text beside images, no attachment the recipient does not expect.",
    "ask-recipient": "Tell the recipient another way, and ask to have your address put on the allow list.",
    "report-mistake":
      "If the mail is harmless, report the mistake to the postmaster of {server} or to the filter's maker, with the exact reply.",
    "scan-outgoing": "Let your own mail server scan outgoing mail, too, so that spam is stopped before others see it.",
  },
} as const satisfies CauseText;
