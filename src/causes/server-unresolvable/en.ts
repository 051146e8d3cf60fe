import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Outgoing server's name leads nowhere",
  what: "The mail server you named, {host}, has no IP address. DNS answer: {answer}.",
  why: "Without an address no program can connect to it, so no mail leaves.",
  fix: {
    "correct-name":
      "Check the spelling of {host} where the outgoing server is set: in the program, or in the job's variables.",
    "add-address": "If the name is right, give {host} an A or AAAA record in the DNS that this machine asks.",
  },
} as const satisfies CauseText;
