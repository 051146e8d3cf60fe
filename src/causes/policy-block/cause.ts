import { forwardingIn } from "../../facts/named-forwarding.ts";
import { withOpenFaults } from "../../facts/open-faults.ts";
import { recipientIn, senderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { asTold, whereToAsk } from "../../facts/where-to-ask.ts";
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
        contact: whereToAsk(refusal),
        forwarding: forwardingIn(refusal.wording),
      }),
      owner: ({ wording }) => (forwardingIn(wording) === null ? null : "sender-admin"),
    });
    return withOpenFaults(seen, stated);
  },

  remedies: ({ contact, forwarding }) => {
    if (forwarding !== null) return asTold(contact, [{ id: "allow-forwarding", who: "sender-admin" }]);
    return asTold(contact, [
      { id: "ask-receiver", who: "sender-admin" },
      { id: "check-own-side", who: "sender-admin" },
    ]);
  },
});
