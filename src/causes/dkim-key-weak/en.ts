import type { CauseText } from "../../model/cause.ts";

/** The English texts of dkim-key-weak, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Short DKIM key",
  what: "The RSA key at {name} has {bits} bits.",
  why: "A key of fewer than 1024 bits must not be accepted by receivers; one of fewer than 2048 bits can be broken by whoever spends enough, and then used to sign in your name.",
  fix: {
    "longer-key":
      "Make an RSA key of 2048 bits, publish it at a new selector, sign with it, and withdraw the key at {name} some days later.",
  },
} as const satisfies CauseText;
