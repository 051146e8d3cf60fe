import { blamedSenderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The sender address is malformed or fails the receiver’s verification. */
export const senderInvalid = defineCause({
  id: "sender-invalid",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.1.2" },
    { rfc: 3463, section: "3.2" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "sender-invalid",
      provable: true,
      subject: blamedSenderIn,
      params: (refusal) => ({ server: refusal.server, sender: blamedSenderIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "correct-sender", who: "sender-admin" },
    { id: "accept-callback", who: "sender-admin" },
  ],
});
