import { withOpenFaults } from "../../facts/open-faults.ts";
import { recipientIn, senderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A local policy refused the mail and is named only in general: what other causes explain. */
export const policyBlock = defineCause({
  id: "policy-block",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "7.9" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts(seen, {
      meaning: "policy-block",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({
        server: refusal.server,
        ip: refusal.clientIp,
        sender: senderIn(refusal),
        recipient: recipientIn(refusal),
      }),
    });
    return withOpenFaults(seen, stated);
  },

  remedies: () => [
    { id: "ask-receiver", who: "sender-admin" },
    { id: "check-own-side", who: "sender-admin" },
  ],
});
