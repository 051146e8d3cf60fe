import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "HELO name not accepted",
  what: "The HELO name ({helo}) is not fit for sending mail, or a server refused it. DNS answer for it: {answer}.",
  why: "The name a client gives in EHLO must be a fully qualified one that resolves; many servers refuse others before any mail is named.",
  fix: {
    "set-helo":
      "Let your mail server introduce itself with its own full host name, one that has an address record (not as {helo}).",
  },
} as const satisfies CauseText;
