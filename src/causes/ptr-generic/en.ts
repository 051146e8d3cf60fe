import type { CauseText } from "../../model/cause.ts";

/** The English texts of ptr-generic, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Generic reverse name",
  what: "The reverse DNS of {ip} is {names}: a name spelt from the address, as networks give it to customers' lines by the thousand.",
  why: "Such names mostly belong to home lines and infected computers, so that many receivers refuse or distrust mail from them.",
  fix: {
    "set-own-name":
      "Ask whoever owns {ip} to set its reverse DNS to the mail server's own name, which must lead back to {ip}.",
    "use-relay": "If that is not possible, send through the provider's mail server or another smarthost.",
  },
} as const satisfies CauseText;
