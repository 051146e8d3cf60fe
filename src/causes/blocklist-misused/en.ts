import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Receiver misreads its block list",
  what: "The server ({server}) refuses mail because of {list}, but its words show that the list refused the question instead of naming {ip}. Answer to our own look-up: {answer}.",
  why: "Lists answer public or overused resolvers with a special code that is no listing. A receiver that takes it for one refuses every sender.",
  fix: {
    "fix-resolver":
      "On the receiving side: ask {list} through a resolver of its own or with a key from the operator, and count only the documented listing codes.",
    "tell-recipient": "Tell the recipient's administrator; asking for removal from the list is of no use.",
  },
} as const satisfies CauseText;
