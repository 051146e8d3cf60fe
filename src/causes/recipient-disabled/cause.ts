import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The mailbox exists but is suspended, locked, expired or not accepting mail. */
export const recipientDisabled = defineCause({
  id: "recipient-disabled",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.3" },
    { rfc: 5321, section: "4.2.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "recipient-disabled",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "enable-mailbox", who: "recipient-admin" },
    { id: "ask-recipient", who: "sender-user" },
  ],
});
