import { blamedSenderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** This client or login may not use that sender address. */
export const senderNotAllowed = defineCause({
  id: "sender-not-allowed",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 6409, section: "6.1" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "sender-not-allowed",
      provable: true,
      subject: blamedSenderIn,
      params: (refusal) => ({ server: refusal.server, sender: blamedSenderIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "match-sender", who: "sender-user" },
    { id: "grant-send-as", who: "sender-admin" },
    { id: "own-server", who: "sender-user" },
  ],
});
