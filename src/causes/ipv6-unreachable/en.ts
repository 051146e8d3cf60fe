import type { CauseText } from "../../model/cause.ts";

/** The English texts of ipv6-unreachable, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Mail server unreachable over IPv6",
  what: "{host} takes connections over IPv4, but took none over IPv6. Attempt: {attempt}.",
  why: "Senders with IPv6 try those addresses first: mail is delayed, and a sender without IPv4 cannot deliver at all.",
  fix: {
    "open-ipv6": "Let the mail server on {host} listen on {ip}, and open the port there in its firewall.",
    "drop-aaaa": "Or remove the AAAA record of {host} as long as IPv6 is not in use.",
  },
} as const satisfies CauseText;
