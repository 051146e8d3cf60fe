import { defineProvider } from "../wording.ts";

/** Mimecast: what its servers say in their own words. */
export const mimecast = defineProvider({
  id: "mimecast",
  name: "Mimecast",
  hosts: ["mimecast.com", "mimecast.org", "mimecast.co.za"],
  signs: ["mimecast"],
  help: "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
  source: "mimecast",
  says: {
    greylisted: [
      [
        "internal resource are temporarily unavailable",
        "451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451",
        { also: ["server-unavailable", "server-error", "reputation-low"] },
      ],
      ["greylisted", "550 greylisted"],
    ],
    "reputation-low": [
      [
        "poor reputation sender",
        "550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550",
        { also: ["ip-listed-dnsbl"] },
      ],
    ],
    "sender-blocked": [
      [
        "administrative prohibition envelope blocked",
        "550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550",
        { also: ["policy-block"] },
      ],
      [
        "rejected by header based blocked senders",
        "550 Rejected by header based Blocked Senders: someone@example.com - https://community.mimecast.com/docs/DOC-1369#550",
      ],
      [
        "rejected by header based manually blocked senders",
        "550 Rejected by header based Manually Blocked Senders - block for manual block - https://community.mimecast.com",
      ],
    ],
    "sender-not-allowed": [
      [
        "rejected by header based anti spoofing policy",
        "550 Rejected by header based Anti-Spoofing policy: someone@example.org - https://community.mimecast.com",
      ],
      ["anti spoofing", "550 Anti-Spoofing policy - mimecast.com"],
    ],
    "content-spam": [
      [
        "email rejected due to security policies",
        "554 Email rejected due to security policies - MCSpamSignature.x.x - https://community.mimecast.com",
        { vague: true, also: ["policy-block", "content-malware"] },
      ],
    ],
    "content-attachment": [["attachment … not permitted", "550 attachment not permitted"]],
    "recipient-unknown": [
      ["invalid recipient", "550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550"],
    ],
    "ip-blocked": [
      [
        "ip temporarily blacklisted",
        "451 IP temporarily blacklisted - https://community.mimecast.com",
        { also: ["reputation-low", "rate-limited"] },
      ],
    ],
    "relay-denied": [["open relay not allowed", "451 Open relay not allowed - https://community.mimecast.com"]],
    "content-malformed": [
      ["message ended early", "451 Message ended early - mimecast.com", { also: ["connection-dropped"] }],
    ],
    "recipient-domain-no-mail": [],
    "connection-dropped": [
      [
        "message ended early cisco fixup",
        "451 Message ended early (Cisco fixup) - https://community.mimecast.com",
        { also: ["content-malformed"] },
      ],
      ["local/remote interface closed", "451 connection interface closed - mimecast"],
    ],
  },
});
