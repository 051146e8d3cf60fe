import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The last step failed: the receiver could not put the mail into the mailbox. */
export const localDeliveryFailed = defineCause({
  id: "local-delivery-failed",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.4" },
    { rfc: 5321, section: "6.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "local-delivery-failed",
      provable: true,
      shownAt: "BODY",
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "check-delivery-agent", who: "recipient-admin" },
    { id: "tell-recipient", who: "sender-user" },
  ],
});
