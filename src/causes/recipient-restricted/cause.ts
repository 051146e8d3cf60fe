import { recipientIn, senderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The mailbox, list or group is set to refuse this sender; also where a vague refusal goes away with another recipient. */
export const recipientRestricted = defineCause({
  id: "recipient-restricted",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.3" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "recipient-restricted",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({
        server: refusal.server,
        recipient: recipientIn(refusal),
        sender: senderIn(refusal),
      }),
    });
  },

  remedies: () => [
    { id: "ask-for-access", who: "sender-user" },
    { id: "open-address", who: "recipient-admin" },
    { id: "send-as-member", who: "sender-user" },
  ],
});
