import type { CauseText } from "../../model/cause.ts";

/** The English texts of starttls-injection, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Words slipped in before encryption",
  what: "After its go-ahead for encryption {host} said more on port {port}, still in clear: {bytes}. It was thrown away.",
  why: "Nothing may be said between the go-ahead and the handshake: whoever stands in between can put words there that a careless sender takes for encrypted ones.",
  fix: {
    "look-between":
      "Try from another network: if the words are gone there, a device on the way puts them in, and must be switched off or mended.",
    "update-server":
      "If they come from {host} itself, update its mail software, and any proxy in front of it that handles STARTTLS.",
  },
} as const satisfies CauseText;
