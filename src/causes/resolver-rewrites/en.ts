import type { CauseText } from "../../model/cause.ts";

/** The English texts of resolver-rewrites, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Resolver that invents answers",
  what: "The DNS resolver used here gives {to} as the address of {name}, a name made up for this test that does not exist.",
  why: "With such a resolver nothing that rests on a name being missing can be told: block lists, wrong host names and missing records look other than they are.",
  fix: {
    "other-resolver": "Ask a resolver that tells the truth, best one of your own: {flag}",
    "switch-off":
      "Or have whoever runs the resolver (provider, router, filter) switch off the redirection of names that do not exist.",
  },
} as const satisfies CauseText;
