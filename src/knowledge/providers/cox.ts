import { defineProvider } from "../wording.ts";

/** Cox: what its servers say in their own words. */
export const cox = defineProvider({
  id: "cox",
  name: "Cox",
  hosts: ["cox.net", "cox.com"],
  signs: ["cxdns", "cxrbl", "cxsnd", "cxmj", "cxthr", "iprbl", "ipbl", "aup cx"],
  help: "https://www.cox.com/residential/support/email-error-codes.html",
  source: "cox",
  says: {
    "sender-domain-unresolvable": [
      [
        "cxsndr",
        "550 CXSNDR Rejected: Cox requires that all sender domains resolve to a valid MX or A-record within DNS.",
      ],
    ],
    "sender-blocked": [
      [
        "suspicious account activity",
        "550 CXMJ Email sending blocked due to suspicious account activity on primary Cox account.",
        { also: ["reputation-low", "rate-limited"] },
      ],
    ],
    "rate-limited": [
      [
        "cxthrt",
        "552 CXTHRT Email sending limited due to suspicious account activity.",
        { also: ["reputation-low", "sender-blocked"] },
      ],
    ],
    "ptr-missing": [["cxdns", "554 cox.net rejected - AUP#CXDNS"]],
    "ip-listed-dnsbl": [
      ["cxrbl", "554 rejected - AUP#RBL CXRBL"],
      ["aup#rbl", "550 aup#rbl"],
    ],
    "ip-blocked": [
      [
        "ipbl1000",
        "550 IPBL1000 The sending IP address has been blocked by Cox due to exhibiting spam-like behavior.",
        { also: ["reputation-low"] },
      ],
      [
        "exhibiting spam like behavior",
        "554 CXBL The sending IP address has been blocked by Cox due to exhibiting spam-like behavior.",
        { also: ["reputation-low"] },
      ],
      ["ipbl", "554 cox IPBL blocked 192.0.2.1"],
    ],
    "too-many-connections": [["cxconn", "550 cxconn"]],
  },
});
