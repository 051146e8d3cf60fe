import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a recipient domain that takes no mail. */
export const recipientDomainNoMail: readonly ReplyRow[] = [
  ...replyRows("recipient-domain-no-mail", "rfc", [
    ["null mx", "550 5.1.10 Recipient address has null MX"],
    ["domain does not accept mail", "556 5.1.10 Domain does not accept mail"],
    ["does not accept mail nullmx", "Domain example.org does not accept mail (nullMX)"],
    ["domain … doesn't receive email", "The domain example.org doesn't receive email according to the administrator"],
    [
      "does not receive mail according to the administrator",
      "The domain example.org doesn't receive email according to the administrator: returned Null MX",
    ],
  ]),
  ...replyRows("recipient-domain-no-mail", "sendmail", [
    ["no mx … for domain", "No MX found for domain", { also: ["recipient-domain-unknown", "recipient-dns-failure"] }],
  ]),
  ...replyRows("recipient-domain-no-mail", "field", [
    ["not used for mail", "550 Domain not used for mail"],

    ["not capable to receive mail", "550 not capable to receive mail"],

    ["not … any mail exchanger", "The host does not have any mail exchanger"],

    ["no mx and no a", "550 no mx and no a"],
    ["no mx or a", "550 no mx or a"],
    ["no mx nor a", "550 no mx nor a"],
    ["neither mx nor a", "550 neither mx nor a"],
    ["has no mx", "550 has no mx"],
    ["no valid mx", "550 no valid mx"],
    ["domain has no mail exchanger", "550 domain has no mail exchanger"],
    ["no smtp service indicated", "550 no smtp service indicated"],
    ["not configured to receive", "550 not configured to receive"],
    ["no mail service", "550 no mail service"],
    ["no mail servers", "550 no mail servers"],
    ["no mx for", "550 no mx for"],
    ["host/domain does not accept mail", "550 host/domain does not accept mail"],
    ["domain @host does not accept mail", "556 5.1.10 domain example.org does not accept mail"],
    [
      "no mx record",
      "No mx record found for domain=example.org",
      { also: ["recipient-domain-unknown", "recipient-dns-failure"] },
    ],
    ["no mx found", "No MX found", { also: ["recipient-domain-unknown", "recipient-dns-failure"] }],
    ["no mx host", "no MX hosts found", { also: ["recipient-domain-unknown", "recipient-dns-failure"] }],
    [
      "no mail exchanger",
      "no mail exchangers for domain",
      { also: ["recipient-dns-failure", "recipient-domain-unknown"] },
    ],
    ["no mail exchange", "no mail exchange record"],
    [
      "no mx or a record",
      "domain has no MX or A record",
      { also: ["recipient-domain-unknown", "sender-domain-unresolvable"] },
    ],
    ["no mail server for domain", "No mail server for domain"],
    ["no mail hosts for domain", "unable to connect: no mail hosts for domain"],
    ["host does not accept mail", "521 5.3.2 host does not accept mail", { also: ["connect-failed"] }],
    ["server does not accept mail", "521 example.org server does not accept mail", { code: 521 }],
    ["does not accept mail", "521 mx.example.org does not accept mail", { code: 521 }],
    ["domain not configured to receive mail", "550 domain not configured to receive mail", { also: ["relay-denied"] }],
    ["send only", "550 this is a send-only domain"],
    ["send only server", "550 send only server"],
    ["domain … is not a mail domain", "550 domain is not a mail domain"],
    ["does not have mail service", "550 the domain does not have mail service"],
  ]),
  ...replyRows("recipient-domain-no-mail", "postfix", [
    [
      "mx or srv record indicated no smtp service",
      "an MX or SRV record indicated no SMTP service",
      { also: ["recipient-domain-unknown"] },
    ],
    [
      "host found but no data record",
      "Name service error for name=example.org type=MX: Host found but no data record of requested type",
      { also: ["recipient-domain-unknown", "recipient-dns-failure"] },
    ],
  ]),
];
