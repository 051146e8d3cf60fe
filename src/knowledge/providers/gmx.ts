import { defineProvider } from "../wording.ts";

/** GMX, WEB.DE, mail.com, IONOS: what its servers say in their own words. */
export const gmx = defineProvider({
  id: "gmx",
  name: "GMX, WEB.DE, mail.com, IONOS",
  hosts: [
    "gmx.net",
    "gmx.com",
    "gmx.de",
    "web.de",
    "mail.com",
    "kundenserver.de",
    "1and1.com",
    "ionos.com",
    "perfora.net",
  ],
  signs: ["nemesis esmtp", "nemesis"],
  help: "https://postmaster.gmx.net/en/error-messages",
  source: "gmx",
  says: {
    "ptr-missing": [
      [
        "bad dns ptr resource record",
        "554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit http://postmaster.gmx.com/en/error-messages",
      ],
    ],
    "ip-blocked": [
      [
        "no smtp service … ip address is black listed",
        "554-mail.com (mxgmxus002) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is black listed.",
        { also: ["ip-listed-dnsbl", "reputation-low"] },
      ],
      [
        "no smtp service … ip address is block listed",
        "554-gmx.net Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.",
        { also: ["ip-listed-dnsbl", "reputation-low"] },
      ],
    ],
    "policy-block": [
      [
        "requested action not taken mailbox unavailable reject due to policy",
        "550-Requested action not taken: mailbox unavailable\n550-Reject due to policy restrictions.\n550 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.1",
        { vague: true, also: ["recipient-unknown", "content-spam", "ip-blocked"] },
      ],
    ],
    "dmarc-fail": [["dmarc … policy", "550 dmarc policy"]],
    "sender-domain-unresolvable": [
      [
        "invalid dns mx or a/aaaa resource record",
        "550-Requested action not taken: mailbox unavailable\n550-Invalid DNS MX or A/AAAA resource record.\n550 For explanation visit https://postmaster.gmx.net",
      ],
    ],
    "content-malformed": [
      ["header … rfc", "554-Transaction failed\n554-Reject due to RFC violation header; gmx.net rfc"],
    ],
    "content-spam": [
      ["reject due to content", "554 Transaction failed Reject due to content restrictions gmx.net"],
      ["spam … detected", "550 spam detected"],
    ],
    "rate-limited": [
      [
        "message quota exceeded",
        "450-Requested mail action not taken: mailbox unavailable\n450-Mail quota: message quota exceeded gmx.net",
      ],
      ["sender … limit exceeded", "550 Requested action not taken; sender limit exceeded gmx.net"],
    ],
    "content-malware": [["virus", "550 virus"]],
    "recipient-unknown": [
      [
        "requested action not taken mailbox unavailable",
        "550 Requested action not taken: mailbox unavailable gmx.net",
        { loose: true, also: ["recipient-disabled"] },
      ],
    ],
  },
});
