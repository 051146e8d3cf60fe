import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No MX record",
  what: "{domain} publishes no MX record; mail falls back to its address record: {addresses}.",
  why: "The fallback is in the standard, but some senders and spam filters do not accept it, and a web server at that address rarely takes mail.",
  fix: {
    "publish-mx": "Publish an MX record that says what applies today: {proposal}",
  },
} as const satisfies CauseText;
