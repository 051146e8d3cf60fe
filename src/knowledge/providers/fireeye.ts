import { defineProvider } from "../wording.ts";

/** Trellix Email Security (FireEye ETP): what its servers say in their own words. */
export const fireeye = defineProvider({
  id: "fireeye",
  name: "Trellix Email Security (FireEye ETP)",
  hosts: ["fireeyecloud.com", "fireeye.com"],
  signs: ["etp1", "etp2", "etp5"],
  help: null,
  source: "fireeye",
  says: {
    "dmarc-fail": [["etp205", "550 5.7.26 <someone@example.com>: ETP205 DMARC Failure for domain"]],
    "ip-listed-dnsbl": [
      ["etp208", "550 5.5.4 ETP208 Your IP 192.0.2.1 is listed by Invaluement."],
      ["etp102", "550 etp102"],
      ["etp103", "550 etp103"],
    ],
    "spf-fail": [["etp201", "550 etp201"]],
    "recipient-unknown": [["etp105", "550 etp105"]],
    "content-spam": [["etp501", "550 etp501"]],
  },
});
