import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Port 25 blocked in your own network",
  what: "From here port 25 is silent at unrelated mail servers: {hosts}.",
  why: "Many internet and cloud providers block outgoing port 25 against spam. Nothing can then be said about the server you wanted to reach.",
  fix: {
    "ask-provider": "Ask your internet or cloud provider to open outgoing port 25.",
    "use-submission": "Or send through a relay on port 587, 465 or 2525.",
  },
} as const satisfies CauseText;
