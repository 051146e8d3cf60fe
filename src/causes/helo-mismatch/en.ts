import type { CauseText } from "../../model/cause.ts";

/** The English texts of helo-mismatch, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "HELO name of another address",
  what: "The HELO name {helo} leads to {answer}, but mail leaves from {ips}.",
  why: "A server may not refuse for that alone, yet spam filters count it, and some receivers refuse all the same.",
  fix: {
    "set-helo": "Let the server introduce itself with the name that its sending address has in reverse DNS.",
    "add-address": "Or add the sending address to the A and AAAA records of {helo}, if that is the server's name.",
  },
} as const satisfies CauseText;
