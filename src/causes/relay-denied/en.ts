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
    "by-place":
      "Where you connect from decides. At home, on the provider's own network, its outgoing server relays for you. At work, in a hotel or at a kiosk it cannot see that you are its customer: it refuses other domains, while mail to addresses of its own domain still goes through.",
    "known-address":
      "From another address of yours ({accepted}) this server took the same mail: it goes by the address you come from. Send from that one, or ask for this one ({ip}) to be let in, too; an address that changes by itself gets in only by chance.",
    "other-port":
      "On port {port} the same server took the same mail: set the mail program, or the server that sends, to that port.",
    "ask-provider":
      "Ask the provider of that server which way it offers, and set the mail program so: a login (SMTP AUTH), a POP3 login first, its own network only, or a fixed address.",
    "use-own-server": "Otherwise use the outgoing server of the network you are connected to.",
    "log-in-there":
      "In the mail program or server that sends, switch on SMTP authentication for {server}, usually on port 587 or 465, or have your address allowed there; some older providers want a POP3 login first.",
  },
} as const satisfies CauseText;
