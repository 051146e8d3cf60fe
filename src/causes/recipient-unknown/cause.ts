import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The mailbox does not exist at the server that was asked. */
export const recipientUnknown = defineCause({
  id: "recipient-unknown",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.2.3" },
    { rfc: 3463, section: "3.2" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "recipient-unknown",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "check-spelling", who: "sender-user" },
    { id: "ask-recipient", who: "sender-user" },
    { id: "create-mailbox", who: "recipient-admin" },
  ],
});
