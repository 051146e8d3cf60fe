import type { CauseText } from "../../model/cause.ts";

/** The English texts of sender-not-allowed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Sender address not allowed for this client",
  what: "The server ({server}) does not let this login or client send as {sender}.",
  why: "Providers let users send only under addresses that are theirs, so that nobody can write in another's name.",
  fix: {
    "match-sender": "Set the sender address in the mail client to the one that belongs to the account you log in with.",
    "grant-send-as":
      "On {server}, give the account the right to send as {sender}, or verify that address or domain there.",
    "own-server": "To send as {sender}, use the outgoing server of that address's own domain.",
  },
} as const satisfies CauseText;
