import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Accepted, but not in the mailbox",
  what: "The server took the message {message}; {seconds} s later it is in none of the folders of {mailbox} that can be read (number of folders: {folders}).",
  why: "Who takes a message answers for it: it should be delivered or sent back. Some filters keep or drop what they take for spam without a word to anybody.",
  fix: {
    "follow-receipt":
      "Look the server's receipt (the 250 reply with its queue number) up in the mail log of the receiving side: it says where the message went, to a queue, a quarantine, a rule or another mailbox.",
    "wait-longer": "Try once more with a longer --deadline: a message that is only late is not lost.",
  },
} as const satisfies CauseText;
