import { defineProvider } from "../wording.ts";

/** Proofpoint: what its servers say in their own words. */
export const proofpoint = defineProvider({
  id: "proofpoint",
  name: "Proofpoint",
  hosts: ["proofpoint.com", "pphosted.com", "ppe-hosted.com", "cloudmark.com"],
  signs: ["proofpoint"],
  help: "https://ipcheck.proofpoint.com/",
  source: "proofpoint",
  says: {
    "ip-blocked": [
      [
        "blocked see @url",
        "550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1",
        { also: ["reputation-low", "ip-listed-dnsbl"] },
      ],
      [
        "delayed see @url",
        "421 4.7.0 Delayed - see https://ipcheck.proofpoint.com/?ip=192.0.2.1",
        { also: ["reputation-low", "rate-limited", "greylisted"] },
      ],
      [
        "blocked",
        "554 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1",
        { also: ["reputation-low", "ip-listed-dnsbl"] },
      ],
      ["ip … reputation … proofpoint", "550 ip reputation proofpoint"],
    ],
    "policy-block": [
      [
        "local policy violation",
        "550 5.7.0 Local Policy Violation - proofpoint.com",
        { vague: true, also: ["content-spam"] },
      ],
      ["message rejected … proofpoint", "550 message rejected proofpoint"],
    ],
    "recipient-unknown": [["user unknown", "550 5.1.1 User Unknown - pphosted.com"]],
  },
});
