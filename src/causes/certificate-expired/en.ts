import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Expired TLS certificate",
  what: "The certificate of {host} on port {port} is out of date. Valid from {from} to {to}. Clock of the machine that looked: {clock}. Day by the server's own greeting: {served}.",
  why: "Mail programs and senders that verify certificates break off; other servers encrypt anyway, without knowing to whom they talk.",
  fix: {
    "check-clock":
      "Look at the clock of the machine that looked first: to a clock that is slow, a new certificate of anybody looks not valid yet, and to one that is ahead, a good one looks expired.",
    renew: "Renew the certificate of {host} and reload the mail server; automate the renewal.",
  },
} as const satisfies CauseText;
