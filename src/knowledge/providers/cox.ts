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
    "ptr-missing": [["cxdns", "554 cox.net rejected - AUP#CXDNS"]],
    "ip-listed-dnsbl": [
      ["cxrbl", "554 rejected - AUP#RBL CXRBL"],
      ["aup#rbl", "550 aup#rbl"],
    ],
    "ip-blocked": [["ipbl", "554 cox IPBL blocked 192.0.2.1"]],
    "sender-domain-unresolvable": [["cxsnd", "553 rejected - sender domain; refer to AUP#CXSNDR"]],
    "content-malformed": [["cxmj", "550 cxmj"]],
    "too-many-connections": [
      ["cxconn", "550 cxconn"],
      ["cxthr", "550 cxthr"],
    ],
  },
});
