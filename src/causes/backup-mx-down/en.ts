import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Backup mail exchanger out of reach",
  what: "{host} is an MX of {domain} and takes no connection, while another MX does. Attempts: {attempts}.",
  why: "Mail still arrives through the other MX, but there is nothing left when that one fails, and senders that try this one first lose time.",
  fix: {
    "repair-host": "Start the mail server on {host} and let its firewall admit port 25.",
    "remove-mx": "Or remove {host} from the MX records of {domain} if it is no longer used.",
  },
} as const satisfies CauseText;
