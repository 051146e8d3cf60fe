import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The recipient is over quota. */
export const mailboxFull = defineCause({
  id: "mailbox-full",
  severity: "blocks",
  owner: "recipient-user",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.2.2" },
    { rfc: 3463, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "mailbox-full",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "free-space", who: "recipient-user" },
    { id: "raise-quota", who: "recipient-admin" },
    { id: "tell-recipient", who: "sender-user" },
  ],
});
