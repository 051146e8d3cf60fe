import { defineProvider } from "../wording.ts";

/** Barracuda: what its servers say in their own words. */
export const barracuda = defineProvider({
  id: "barracuda",
  name: "Barracuda",
  hosts: ["barracuda.com", "barracudanetworks.com", "barracudacentral.org", "ess.barracudanetworks.com"],
  signs: ["cuda nsu", "barracuda"],
  help: "https://www.barracudacentral.org/lookups",
  source: "barracuda",
  says: {
    "ip-listed-dnsbl": [
      [
        "blocked using barracuda reputation",
        "554 Service unavailable; Client host [mail.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1",
      ],
      ["barracuda reputation", "554 Barracuda Reputation http://www.barracudanetworks.com/reputation/"],
    ],
    "ip-blocked": [
      [
        "permanent failure for one or more recipient … blocked",
        "550 permanent failure for one or more recipients (someone@example.org:blocked)",
        { also: ["policy-block", "sender-blocked", "ip-listed-dnsbl"] },
      ],
      [
        "policy rejection abuse",
        "450 cuda_nsu 4.7.1 <someone@example.org>: Recipient address rejected: Policy Rejection- Abuse.",
        { also: ["policy-block", "reputation-low"] },
      ],
    ],
    "server-error": [
      ["temporary server error", "451 cuda_nsu 4.4.3 Temporary server error. Please try again later"],
      ["could not load drd", "451 Could not load DRD for domain (example.org) rcpt (someone@example.org) barracuda"],
    ],
    "recipient-unknown": [
      ["no such domain at this location", "550 cuda_nsu No such domain at this location", { also: ["relay-denied"] }],
      ["no such user … err", "550 cuda_nsu 5.1.1 no such user; err"],
    ],
  },
});
