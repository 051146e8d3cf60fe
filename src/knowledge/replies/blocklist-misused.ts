import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings that show a receiver taking its list’s refusal to answer for a listing. */
export const blocklistMisused: readonly ReplyRow[] = [
  ...replyRows("blocklist-misused", "postfix", [
    [
      "blocked using … error open resolver",
      "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/",
    ],
    ["error open resolver", "550 Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/"],
    ["open resolver", "blocked using zen.spamhaus.org; open resolver", { also: ["ip-listed-dnsbl", "server-error"] }],
    ["excessive number of queries", "554 blocked using zen.spamhaus.org; Error: excessive number of queries"],
    [
      "blocked using … query refused",
      "554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com; 127.0.0.1 -> Query Refused.",
      { also: ["server-error", "domain-listed", "ip-listed-dnsbl"] },
    ],
    ["query refused", "127.0.0.1 -> Query Refused", { also: ["server-error"] }],
    ["blocked using … public resolver", "550 blocked using public resolver"],
    ["blocked using … public dns", "550 blocked using public dns"],
    ["your dns ip", "[Your DNS IP: 192.0.2.53]", { also: ["server-error"] }],
  ]),
];
