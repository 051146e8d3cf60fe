import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "Relaying refused",
  what: "The server ({server}) does not take mail for that domain ({domain}) from this client. Its role here: {role}.",
  why: "A server takes mail for the domains it hosts, and passes other mail on only for clients it knows by login or by address.",
  fix: {
    "host-domain":
      "If the server ({server}) is the mail exchanger of that domain ({domain}): add the domain to its list of local domains, or correct the MX records that lead there.",
    "log-in":
      "If the server ({server}) is your outgoing one: switch on SMTP authentication, usually on port 587 or 465, or have your address allowed; some older providers want a POP3 login first.",
    "use-own-server": "Otherwise use the outgoing server of the network you are connected to.",
  },
} as const satisfies CauseText;
