import { recipientIn } from "../../facts/parties.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The recipient moved, or the address is retired for good. */
export const recipientMoved = defineCause({
  id: "recipient-moved",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "3.4" },
    { rfc: 3463, section: "3.2" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "recipient-moved",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal), forward: forwardIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "use-new-address", who: "sender-user" },
    { id: "ask-recipient", who: "sender-user" },
  ],
});

/** An address in the reply that is not the one that was asked for. RFC 5321 §3.4 */
function forwardIn(refusal: Refusal): string | null {
  const asked = recipientIn(refusal)?.toLowerCase();
  const { mailboxes, contacts } = refusal.reading.named;
  return [...mailboxes, ...contacts].find((mailbox) => mailbox.toLowerCase() !== asked) ?? null;
}
