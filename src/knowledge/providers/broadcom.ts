import { defineProvider } from "../wording.ts";

/** Symantec Email Security.cloud (MessageLabs): what its servers say in their own words. */
export const broadcom = defineProvider({
  id: "broadcom",
  name: "Symantec Email Security.cloud (MessageLabs)",
  hosts: ["messagelabs.com", "symanteccloud.com", "broadcom.com", "symantec.com"],
  signs: ["messagelabs", "symantec"],
  help: "https://knowledge.broadcom.com/external/article?legacyId=TECH246726",
  source: "broadcom",
  says: {
    "relay-denied": [
      [
        "trying to use me … as a relay",
        "553-you are trying to use me [server-9.tower-1.messagelabs.com] as a relay, but I have not been configured to let you do this.",
      ],
    ],
    "ip-blocked": [
      ["your ip … blocked … messagelabs", "550 your ip blocked messagelabs"],
      ["connection … not allowed … symanteccloud", "550 connection not allowed symanteccloud"],
    ],
    "content-spam": [
      [
        "message filtered",
        "553-Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information.",
        { also: ["policy-block"] },
      ],
    ],
    unspecified: [
      [
        "requested action aborted",
        "450 Requested action aborted [9], please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726",
        { vague: true, also: ["rate-limited", "greylisted", "policy-block", "server-unavailable"] },
      ],
      ["symantec zodiac", "500 5.7.1 Symantec Zodiac", { vague: true, also: ["ip-blocked", "policy-block"] }],
    ],
    "recipient-unknown": [["invalid recipient", "550-Invalid recipient <someone@example.org> messagelabs"]],
  },
});
