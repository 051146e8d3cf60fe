import { defineProvider } from "../wording.ts";

/** Orange: what its servers say in their own words. */
export const orange = defineProvider({
  id: "orange",
  name: "Orange",
  hosts: ["orange.fr", "wanadoo.fr"],
  signs: ["ofr", "mwinf"],
  help: "https://postmaster.orange.fr/",
  source: "orange",
  says: {
    "ip-blocked": [
      [
        "client host blocked for spamming issues",
        "550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102",
        { also: ["reputation-low", "ip-listed-dnsbl"] },
      ],
    ],
    "server-unavailable": [
      [
        "service refused please try later",
        "421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999",
        { also: ["ip-blocked", "rate-limited", "reputation-low"] },
      ],
    ],
    "sender-invalid": [
      [
        "invalid sender",
        "501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405",
        { also: ["sender-domain-unresolvable", "sender-blocked"] },
      ],
    ],
    "recipient-unknown": [
      ["invalid recipient", "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416"],
    ],
    "mailbox-full": [
      ["mailbox full", "552 5.2.2 Boite du destinataire pleine. Recipient overquota, mailbox full. OFR004_417"],
      ["recipient overquota", "550 5.2.0 Boite du destinataire pleine. Recipient overquota. OFR_417"],
    ],
    "content-spam": [
      ["mail rejete", "550 5.2.0 Mail rejete. Mail rejected. OFR_506", { vague: true, also: ["policy-block"] }],
      [
        "mail rejected",
        "550 5.2.0 Mail rejete. Mail rejected. OFR_506",
        { vague: true, also: ["policy-block", "reputation-low"] },
      ],
    ],
    "rate-limited": [
      ["too many mails", "421 mwinf5c10 ME Trop de messages. Too many messages, too many mails. OFR005_105"],
    ],
    "too-many-connections": [
      ["too many connections", "421 mwinf5c63 ME Trop de connexions. Too many connections, slow down. OFR005_104"],
    ],
  },
});
