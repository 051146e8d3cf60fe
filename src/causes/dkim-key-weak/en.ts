import type { CauseText } from "../../model/cause.ts";

/** The English texts of dkim-key-weak, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Short DKIM key",
  what: "The RSA key at {name} has {bits} bits.",
  why: "A key of fewer than 1024 bits must not be accepted by receivers; one of fewer than 2048 bits can be broken by whoever spends enough, and then used to sign in your name.",
  fix: {
    "publish-key":
      "Publish an RSA key of 2048 bits at a new selector, and withdraw the key at {name} some days after mail is signed with the new one.",
    "longer-key": "Make that key on the server that signs, and sign with it once it is published.",
  },
} as const satisfies CauseText;
