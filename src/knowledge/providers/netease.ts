import { defineProvider } from "../wording.ts";

/** NetEase (163, 126, yeah): what its servers say in their own words. */
export const netease = defineProvider({
  id: "netease",
  name: "NetEase (163, 126, yeah)",
  hosts: ["163.com", "126.com", "yeah.net", "netease.com"],
  signs: ["netease", "dt spm 163"],
  help: "https://mail.163.com/postmaster/",
  source: "netease",
  says: {
    "reputation-low": [["rp orq", "550 RP:ORQ http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10"]],
    "ptr-missing": [["rp rdn", "553 RP:RDN http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10"]],
    "content-spam": [
      ["dt spm", "554 DT:SPM 163 smtp, please see http://mail.163.com/help/help_spam_16.htm"],
      ["dt sum", "554 DT:SUM mail.163.com", { also: ["sender-not-allowed"] }],
    ],
    "ip-blocked": [
      [
        "ip in blacklist",
        "553 Requested action not taken: NULL sender; IP in blacklist http://mail.163.com",
        { also: ["ip-listed-dnsbl"] },
      ],
      ["rp trc", "451 RP:TRC http://mail.163.com/help", { also: ["rate-limited"] }],
    ],
    "rate-limited": [
      ["mi spb", "554 MI:SPB http://mail.163.com"],
      ["mi sti", "451 MI:STC http://mail.163.com mi sti"],
      ["mi dmc", "451 MI:DMC http://mail.163.com"],
      ["rp dri", "450 MI:CEL rp dri http://mail.163.com"],
      ["rp cel", "450 RP:CEL http://mail.163.com"],
      ["ri tmr", "550 ri tmr"],
    ],
    "spf-fail": [["mi spf", "553 MI:SPF mx1 http://mail.163.com/help"]],
    "recipient-unknown": [["user not found", "550 User not found: someone@163.com http://mail.163.com"]],
    "recipient-disabled": [
      ["user suspended", "550 User suspended http://mail.163.com"],
      ["user is locked", "550 User is locked http://mail.163.com"],
    ],
    unspecified: [
      [
        "requested action not taken mail … is rejected",
        "550 Requested action not taken: mail is rejected, mx3 http://mail.163.com",
        { vague: true, also: ["content-spam", "policy-block", "sender-blocked"] },
      ],
    ],
  },
});
