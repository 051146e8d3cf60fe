import { defineProvider } from "../wording.ts";

/** Ziggo, UPC, Telenet: what its servers say in their own words. */
export const ziggo = defineProvider({
  id: "ziggo",
  name: "Ziggo, UPC, Telenet",
  hosts: ["ziggo.nl", "upc.nl", "telenet.be", "upcmail.net"],
  signs: ["mxin1", "mxin3", "mxin4", "mxin5", "mxin6", "mxin"],
  help: "https://www.ziggo.nl/klantenservice/e-mail",
  source: "ziggo",
  says: {
    "domain-listed": [["mailfrom domain is listed in", "550-5.1.0 MXIN506 MailFrom domain is listed in Spamhaus."]],
    "ip-listed-dnsbl": [
      ["sender ip is listed in", "550 5.7.1 MXIN103 sender IP is listed in Spamhaus"],
      ["ip … listed in spamhaus … mxin", "550 ip listed in spamhaus mxin"],
    ],
    "too-many-connections": [["too many connections", "421 MXIN401 too many connections"]],
    "recipient-unknown": [
      ["invalid recipient", "550 5.1.1 MXIN501 mailbox not found; invalid recipient"],
      ["mailbox not found", "550 5.1.1 MXIN501 mailbox not found"],
    ],
    "ptr-missing": [["no reverse", "550 MXIN102 no reverse DNS"]],
    "spf-fail": [["mxin605", "550 5.7.1 MXIN605 DMARC validation failed spf", { also: ["dmarc-fail"] }]],
    "rate-limited": [["mxin404", "421 MXIN404 rate"]],
  },
});
