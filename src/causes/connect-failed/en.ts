import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "No connection to the mail server",
  what: "{host} could not be reached (port: {port}). Attempts: {attempts}. Its role here: {role}.",
  why: "Without a connection no mail can be handed over; senders keep it in their queue and give up after some days.",
  fix: {
    "start-server":
      "Start the mail service on {host}, and let its firewall admit connections from everywhere (port: {port}).",
    "retry-later":
      "If it is only down for a while, the queue delivers by itself; to reach the recipient sooner, use another way.",
    "check-own-route":
      "If you reach no other server over the same kind of address, IPv4 or IPv6, repair your own network's route for it.",
    "check-settings":
      "In the mail program, check the name of the outgoing server and its port: 587 with STARTTLS, or 465 with SSL/TLS. Many networks shut port 25.",
    "look-on-this-side":
      "If they are right, see whether a virus scanner, a firewall or the network you are in keeps the program from it: try once without them, and once through another network, such as a phone's.",
  },
} as const satisfies CauseText;
