import type { CauseText } from "../../model/cause.ts";

/** The English texts of dkim-key-revoked, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "DKIM key taken back",
  what: "The DKIM record at {name} has an empty p=: the key of the selector {selector} is declared withdrawn.",
  why: "Every signature made with this selector fails, as if the key had been stolen.",
  fix: {
    "sign-with-current":
      "Sign with a selector whose key is in force, and keep the withdrawn one only until mail signed with it has arrived.",
    "republish-key":
      "If the key was withdrawn by mistake, publish it at {name} again, or better a new one at a new selector.",
  },
} as const satisfies CauseText;
