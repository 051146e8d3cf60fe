import type { CauseText } from "../../model/cause.ts";

/** The English texts of resolver-broken, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Resolver that does not work",
  what: "The DNS resolver used here does not find the zone com, which is always there (answer: {answer}), and answers nothing else either.",
  why: "Without DNS nothing can be told about the domain: what failed here says nothing about it.",
  fix: {
    "other-resolver": "Ask another resolver, best one of your own: {flag}",
    repair: "Or repair the resolver or the way to it; a firewall may block UDP and TCP port 53.",
  },
} as const satisfies CauseText;
