import type { CauseText } from "../../model/cause.ts";

/** The English texts of content-malformed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Malformed message",
  what: "The server ({server}) answered that the message itself breaks the format rules: its headers, its line ends or lengths, or its MIME parts.",
  why: "Receivers refuse such messages because filters and mail programs read them in different ways, which attackers use.",
  fix: {
    "fix-program":
      "Correct the program that writes the message: From and Date exactly once, Message-ID, To and Subject at most once, each line ended by CR LF and no longer than 998 characters, and no raw 8-bit characters in headers.",
    "other-program":
      "Send the same text from an ordinary mail program; if that arrives, the program that wrote the first message is at fault.",
  },
} as const satisfies CauseText;
