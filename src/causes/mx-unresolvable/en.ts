import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Mail exchanger without an address",
  what: "An MX record names {host}, but that name has no address. DNS answer: {answer}.",
  why: "Senders cannot connect to a name without an address; if no other MX works, mail is not delivered.",
  fix: {
    "add-address": "Give {host} an A or AAAA record with the address of the mail server.",
    "correct-mx": "Or correct the MX record so that it names a host that exists.",
  },
} as const satisfies CauseText;
