import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Block list that refuses your resolver",
  what: "{list} does not answer questions from your DNS resolver. Its answer: {answer}.",
  why: "Most lists refuse public and overused resolvers. Whether somebody is on this list cannot be told from here; the refusal is no listing.",
  fix: {
    "own-resolver": "Ask through a resolver of your own that does not forward to a public one: {flag}",
    register: "Or register with the list's operator, where it offers a key for queries.",
    "use-key":
      "Or get a key from the list's operator and set it in the environment, without it standing on any command line: {setting}",
  },
} as const satisfies CauseText;
