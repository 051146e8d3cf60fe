import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Open relay",
  what: "{server} accepts mail for {recipient}, which is not its own, from a stranger who did not log in. No message was sent.",
  why: "Spammers find such servers within days and send through them; the server's address is then on block lists, and its own mail is refused everywhere.",
  fix: {
    "close-relay":
      "Let {server} accept mail from outside only for its own domains, and relay only after login or for addresses you list (in Postfix: reject_unauth_destination in smtpd_relay_restrictions, and mynetworks as small as possible).",
  },
} as const satisfies CauseText;
