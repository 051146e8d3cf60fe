import type { CauseText } from "../../model/cause.ts";

/** The English texts of mx-not-public, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "MX at an address that is not public",
  what: "By the DNS answers seen here, {host}, an MX of {domain}, leads to addresses that are not reachable on the internet: {addresses}.",
  why: "Private, loopback and link-local addresses mean something else in every network, so that senders outside never reach this server there.",
  fix: {
    "publish-public":
      "Publish the public address of the mail server, the one that the firewall forwards port 25 from, and keep inner addresses to an inner DNS view.",
    "ask-outside":
      "If this was run inside the network concerned, ask a public resolver: there the name may lead elsewhere.",
  },
} as const satisfies CauseText;
