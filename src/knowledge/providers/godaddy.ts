import { defineProvider } from "../wording.ts";

/** GoDaddy: what its servers say in their own words. */
export const godaddy = defineProvider({
  id: "godaddy",
  name: "GoDaddy",
  hosts: ["secureserver.net", "godaddy.com", "x.co"],
  signs: ["ib1", "ib5"],
  help: "https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568",
  source: "godaddy",
  says: {
    "ip-listed-dnsbl": [
      ["ib104", "554 Connection refused. This IP address is listed on the Spamhaus Block List (SBL). IB104"],
      ["ib105", "554 Connection refused. This IP address is listed on the Exploits Block List (XBL). IB105"],
      [
        "ib106",
        "554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106",
        { also: ["ip-dynamic"] },
      ],
    ],
    "reputation-low": [
      [
        "ib103",
        "554 Connection refused. This IP has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103",
        { also: ["ip-blocked"] },
      ],
      ["ib007", "550 ib007"],
    ],
    "ptr-missing": [["ib108", "421 Temporarily rejected. Reverse DNS for this IP failed. IB108"]],
    "ip-blocked": [
      [
        "ib110",
        "554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110",
        { also: ["content-spam", "rate-limited", "reputation-low"] },
      ],
      [
        "ib113",
        "554 This IP has been blocked for the day, for attempting to mail too many invalid recipients. IB113",
        { also: ["rate-limited"] },
      ],

      ["ib111", "554 This IP has been blocked for the day. IB111", { also: ["rate-limited", "reputation-low"] }],
      [
        "ib112",
        "554 This IP has been temporarily blocked for attempting to mail too many invalid recipients. IB112",
        { also: ["rate-limited"] },
      ],
    ],
    "server-unavailable": [["ib101", "421 Server temporarily unavailable. Try again later. IB101"]],
    "rate-limited": [
      ["ib504", "550 This IP has sent too many messages this hour. IB504"],
      ["ib506", "550 ib506"],
      ["ib510", "550 This message has exceeded the max number of messages per session. IB510"],
      ["ib607", "550 5.1.1 has sent to too many recipients this hour. IB607"],
    ],
    "too-many-connections": [
      ["ib401", "421 too many concurrent connections IB401"],
      ["ib502", "421 Connection refused, too many sessions from this IP. IB502"],
    ],
    "sender-invalid": [["ib501", "550 Blank From: addresses are not allowed. IB501", { also: ["content-malformed"] }]],
    "spf-fail": [["ib508", "550 SPF does not allow this IP. IB508"]],
    "content-spam": [
      ["ib212", "552 This message has been rejected due to content judged to be spam by the internet community. IB212"],
      [
        "content judged to be spam",
        "552 This message has been rejected due to content judged to be spam by the internet community. IB212",
      ],
      ["ib701", "550 ib701"],
      ["ib706", "550 ib706"],
    ],
    "content-url-listed": [["ib703", "550 ib703"]],
    "content-malware": [["ib705", "552 Virus infected message rejected. IB705"]],
  },
});
