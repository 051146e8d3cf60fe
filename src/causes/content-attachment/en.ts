import type { CauseText } from "../../model/cause.ts";

/** The English texts of content-attachment, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Attachment of a kind not accepted",
  what: "The server ({server}) answered that it does not take this attachment or content, because of its type, its name or what is packed into it.",
  why: "Receivers refuse programs, scripts, macros and locked archives whatever they contain, because malware arrives that way.",
  fix: {
    "share-file": "Put the file on a file-sharing service and send the link.",
    "other-format":
      "Or send it in a harmless format, such as PDF or a document without macros. Another file ending or a password on the archive seldom helps and often harms.",
    "allow-type":
      "If files of this type are needed in daily work, allow them on {server} for this sender or this recipient.",
  },
} as const satisfies CauseText;
