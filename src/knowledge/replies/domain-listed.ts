import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a sender or HELO domain on a list of domains. */
export const domainListed: readonly ReplyRow[] = [
  ...replyRows("domain-listed", "postfix", [
    [
      "sender address … blocked using",
      "554 5.7.1 Service unavailable; Sender address [someone@example.com] blocked using dbl.spamhaus.org",
    ],
    [
      "helo command … blocked using",
      "554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using dbl.spamhaus.org",
      { also: ["helo-invalid"] },
    ],
    [
      "client host … blocked using @dlist",
      "554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using dbl.spamhaus.org",
      { also: ["ip-listed-dnsbl"] },
    ],
    [
      "unverified client host … blocked using",
      "554 Unverified Client host [mail.example.com] blocked using rhsbl.example.net",
    ],
  ]),
  ...replyRows("domain-listed", "field", [
    ["sender address … blocked using @dlist", "550 sender address blocked using @dlist"],
    ["sender … listed @dlist", "550 sender listed @dlist"],
    ["domain is on the surbl", "550 domain is on the surbl"],
    ["domain … surbl", "550 domain surbl"],
    [
      "blocked using @dlist",
      "554 5.7.1 blocked using dbl.example.org",
      { also: ["ip-listed-dnsbl", "content-url-listed"] },
    ],
    ["mail from domain is listed", "550 mail from domain is listed"],
    ["domain is listed", "550 domain is listed"],
    ["domain … is listed in", "550 domain is listed in"],
    ["domain … is listed on", "550 domain is listed on"],
    ["domain … listed at", "550 domain listed at"],
    ["domain … listed by", "550 domain listed by"],
    ["domain is blacklisted", "550 domain is blacklisted"],
    ["sender domain listed", "550 sender domain listed"],
    ["sending domain … listed", "550 sending domain listed"],
    ["sender domain … listed", "550 sender domain listed"],
    ["from domain … listed", "550 from domain listed"],
    ["sender listed", "550 sender listed"],
    ["sender … listed in", "550 sender listed in"],
    ["@dlist", "550 @dlist"],
    ["domain block list", "550 domain block list"],
    ["domain black list", "550 domain black list"],
    ["in dbl", "550 in dbl"],
    ["rhsbl", "550 rhsbl"],
    ["surbl … domain", "550 surbl domain"],
    ["sender … blocked using", "550 sender blocked using"],
    ["domain … blacklisted", "550 domain blacklisted"],
    ["domain … blacklist", "550 domain blacklist"],
    ["helo … listed", "550 helo listed"],
    ["ptr … listed", "550 ptr listed"],
    ["rdns … listed", "550 rdns listed"],
    ["name server … listed", "550 name server listed"],
  ]),
];
