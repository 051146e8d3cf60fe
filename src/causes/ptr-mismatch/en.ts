import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Reverse name that does not lead back",
  what: "The reverse DNS of {ip} says {names}, but no address record there leads back to {ip}.",
  why: "Many receivers trust a reverse name only when it leads back to the address, and otherwise treat it as missing.",
  fix: {
    "add-forward": "Add {ip} as an A or AAAA record of the reverse name, if that name is yours: {names}",
    "change-ptr": "Or ask the owner of {ip}, usually your provider, to set its reverse DNS to a name that leads back.",
  },
} as const satisfies CauseText;
