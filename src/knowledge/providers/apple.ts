import { defineProvider } from "../wording.ts";

/** Apple iCloud Mail: what its servers say in their own words. */
export const apple = defineProvider({
  id: "apple",
  name: "Apple iCloud Mail",
  hosts: ["apple.com", "icloud.com", "me.com", "mac.com"],
  signs: ["hme1", "cs01", "cs02", "hm07", "hm08"],
  help: "https://support.apple.com/en-us/102322",
  source: "apple",
  says: {
    "message-unauthenticated": [
      [
        "hme1",
        "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.",
        { also: ["spf-fail", "dkim-fail"] },
      ],
    ],
    "policy-block": [
      [
        "cs01",
        "554 5.7.1 [CS01] Message rejected due to local policy.",
        { vague: true, also: ["content-spam", "reputation-low"] },
      ],
      [
        "cs02",
        "554 5.7.1 [CS02] Message rejected due to local policy.",
        { vague: true, also: ["content-spam", "reputation-low"] },
      ],
      [
        "hm07",
        "554 5.7.1 [HM07] Message rejected due to local policy.",
        { vague: true, also: ["content-spam", "reputation-low"] },
      ],
      [
        "hm08",
        "554 5.7.1 [HM08] Message rejected due to local policy.",
        { vague: true, also: ["content-spam", "reputation-low"] },
      ],
      [
        "message rejected due to local policy",
        "550 5.7.1 Message rejected due to local policy. Please visit https://support.apple.com",
        { vague: true, also: ["content-spam", "reputation-low"] },
      ],
    ],
    "rate-limited": [
      [
        "deferred due to excessive volume",
        "421 4.7.1 Messages to someone@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137",
      ],
    ],
    "mailbox-full": [["over quota", "552 5.2.2 user is over quota icloud.com https://support.apple.com"]],
  },
});
