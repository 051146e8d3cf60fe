import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Port filtered at the other side",
  what: "{host} answers on port {alive} and is silent on port {port}, while port {port} of other servers answers from here.",
  why: "The server runs, but a firewall in front of it drops connections to port {port}: for everybody, or only for your address.",
  fix: {
    "open-port":
      "Let port {port} through to {host} in the firewall, and look for a rule that blocks single addresses or countries.",
    "ask-admission":
      "If others reach the server, ask its administrator by another way whether your address is blocked, and send this report along.",
  },
} as const satisfies CauseText;
