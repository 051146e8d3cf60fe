import { defineProvider } from "../wording.ts";

/** Cisco Secure Email: what its servers say in their own words. */
export const cisco = defineProvider({
  id: "cisco",
  name: "Cisco Secure Email",
  hosts: ["iphmx.com", "senderbase.org", "ironport.com", "talosintelligence.com"],
  signs: ["ironport", "senderbase"],
  help: "https://www.talosintelligence.com/reputation_center/support",
  source: "cisco",
  says: {
    "reputation-low": [
      [
        "sending mta's poor reputation",
        "554-mx.example.iphmx.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
        { also: ["ip-listed-dnsbl", "ip-blocked"] },
      ],
    ],
    "rate-limited": [["too many messages this hour", "452 4.7.1 too many messages this hour iphmx.com"]],
  },
});
