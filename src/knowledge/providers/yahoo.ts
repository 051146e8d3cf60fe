import { defineProvider } from "../wording.ts";

/** Yahoo, AOL: what its servers say in their own words. */
export const yahoo = defineProvider({
  id: "yahoo",
  name: "Yahoo, AOL",
  hosts: ["yahoo.com", "yahoodns.net", "yahooinc.com", "yahoo.net", "aol.com", "yahoo.co.jp", "yahoo-help.jp"],
  signs: ["rtr", "hvu", "dns nr", "vs ip", "tss04", "tss05", "tss09", "tss11", "ph01", "ts01", "ts02", "ts03", "ts04"],
  help: "https://senders.yahooinc.com/smtp-error-codes/",
  source: "yahoo",
  says: {
    "rate-limited": [
      [
        "excessive unknown recipients",
        "451 VS1-IP Excessive unknown recipients - possible Open Relay yahoo.com",
        { also: ["reputation-low", "ip-blocked"] },
      ],
    ],
    "ip-dynamic": [["rtr du", "554 5.7.1 : (RTR:DU) aol.com"]],
    "content-url-listed": [
      [
        "hvu b1",
        "554 5.7.1 : (HVU:B1) The URL contained within the message has caused a high number of complaints aol.com",
      ],
    ],
    "ptr-missing": [["dns nr", "421 4.7.1 : (DNS:NR) https://postmaster.aol.com/error-codes#421dnsnr"]],
    "reputation-low": [
      [
        "tss04",
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints",
        { also: ["rate-limited", "message-unauthenticated"] },
      ],
      [
        "ts01",
        "421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints",
        { also: ["rate-limited"] },
      ],
      ["ts02", "421 4.7.1 [TS02] Messages temporarily deferred", { also: ["rate-limited", "ip-blocked"] }],
      [
        "ts03",
        "553 5.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.",
        { also: ["ip-blocked"] },
      ],
      [
        "tss09",
        "553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.",
        { also: ["ip-blocked"] },
      ],
      ["tss11", "553 5.7.2 [TSS11] All messages from 192.0.2.1 will be permanently deferred", { also: ["ip-blocked"] }],
      ["permanently deferred", "553 5.7.1 permanently deferred yahoo.com", { also: ["ip-blocked"] }],
      ["rtr bl", "550 rtr bl"],
      ["rtr:sc", "550 rtr:sc"],
      ["hvu:b2", "550 hvu:b2", { vague: true, also: ["content-url-listed"] }],
    ],
    "ip-listed-dnsbl": [
      [
        "bl21",
        "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list",
      ],
      [
        "bl22",
        "553 5.7.1 [BL22] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list",
      ],
      ["bl23", "553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL"],
      ["because the ip is in spamhaus's list", "550 because the ip is in spamhaus's list"],
    ],
    "policy-block": [
      [
        "email not accepted for policy reasons",
        "554 Message not allowed - [PH01] Email not accepted for policy reasons.",
        { vague: true, also: ["content-spam", "reputation-low", "message-unauthenticated"] },
      ],
      [
        "message not accepted for policy reasons",
        "554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/smtp-error-codes",
        { vague: true, also: ["message-unauthenticated", "content-spam", "dmarc-fail"] },
      ],
      [
        "message not allowed ph01",
        "554 Message not allowed - [PH01] Email not accepted for policy reasons.",
        { vague: true, also: ["content-spam"] },
      ],
    ],
    "recipient-disabled": [
      [
        "this mailbox is disabled",
        "554 30 Sorry, your message to someone@example.com cannot be delivered. This mailbox is disabled (554.30).",
      ],
    ],
    "recipient-unknown": [
      [
        "this user doesn't have a",
        "554 delivery error: dd This user doesn't have a yahoo.com account (someone@yahoo.com) [0] - mta1.yahoo.com",
      ],
      ["dd not a valid recipient", "554 delivery error: dd Not a valid recipient - yahoo.com"],
    ],
    "recipient-rate-limited": [
      ["user you are trying to contact is receiving", "550 user you are trying to contact is receiving"],
    ],
    "spf-fail": [],
    "content-spam": [["spam … content … yahoo", "550 spam content yahoo"]],
  },
});
