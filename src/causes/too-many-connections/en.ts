import type { CauseText } from "../../model/cause.ts";

/** The English texts of too-many-connections, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Too many connections",
  what: "The server ({server}) answered that there are too many connections at once, or too fast, from this address ({ip}).",
  why: "Servers cap the connections each client may hold or open in a given time, so that one client cannot take them all.",
  fix: {
    "fewer-connections":
      "Lower the number of parallel connections to this receiver in the sending server, and let it send several mails over one connection.",
    "find-other-senders":
      "If you send little, look for other machines behind the same address, and for a script that opens connections in a loop.",
  },
} as const satisfies CauseText;
