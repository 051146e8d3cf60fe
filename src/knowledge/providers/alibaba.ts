import { defineProvider } from "../wording.ts";

/** Alibaba Mail: what its servers say in their own words. */
export const alibaba = defineProvider({
  id: "alibaba",
  name: "Alibaba Mail",
  hosts: ["aliyun.com", "alibaba.com", "mxhichina.com", "aliyun-inc.com"],
  signs: ["aliyun"],
  help: "https://help.aliyun.com/document_detail/36687.html",
  source: "alibaba",
  says: {
    "content-spam": [
      ["reject by content spam", "554 Reject by content spam at mail from: someone@example.com, mxhichina.com"],
      [
        "reject by behaviour spam",
        "554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1) ANTISPAM_BAT mxhichina.com",
        { also: ["ip-blocked", "reputation-low", "rate-limited"] },
      ],
    ],
    "ip-listed-dnsbl": [
      ["reject by rbl", "554 RBL Restriction: reject by rbl mxhichina.com", { also: ["ip-blocked"] }],
    ],
    "recipient-unknown": [["invalid rcptto", "550 Invalid rcptto mxhichina.com"]],
  },
});
