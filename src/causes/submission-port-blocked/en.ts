import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Port for outgoing mail blocked in your own network",
  what: "From here port {port} is silent at unrelated mail servers: {hosts}. Another port leads out.",
  why: "A firewall on this side drops connections to that port: company networks, hotels and build services often do. Nothing can then be said about that port of the server you wanted to reach.",
  fix: {
    "ask-provider": "Ask whoever runs this network to open outgoing port {port}.",
    "other-port": "Or use another port where your server takes mail in: 465, 587 or 2525.",
  },
} as const satisfies CauseText;
