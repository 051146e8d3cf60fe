import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Nolisting",
  what: "The best MX ({host}) refuses every connection at once, and the next one ({next}) takes mail. That is how nolisting looks; an outage of {host} looks the same.",
  why: "Some domains do this on purpose against senders that try only once. A mail server goes on to the next MX by itself; a program that tries only the best one never gets through.",
  fix: {
    "try-next":
      "If your mail stays behind, let your server try all MX records in order; programs that deliver themselves often do not.",
    "open-or-remove":
      "If nothing of the kind is meant, start the mail server on {host}, or remove it from the MX records.",
  },
} as const satisfies CauseText;
