import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The sending queue gave up and states no reason; no dialogue of ours can show it. */
export const deliveryExpired = defineCause({
  id: "delivery-expired",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.5.4.1" },
    { rfc: 3463, section: "3.5" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "delivery-expired",
      shownAt: null,
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "find-first-error", who: "sender-admin" },
    { id: "check-destination", who: "sender-admin" },
  ],
});
