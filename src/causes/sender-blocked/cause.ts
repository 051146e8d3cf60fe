import { blamedSenderIn } from "../../facts/parties.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { asTold, whereToAsk } from "../../facts/where-to-ask.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver keeps this sender on a list of its own; also where a vague refusal goes away with the null sender. */
export const senderBlocked = defineCause({
  id: "sender-blocked",
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
    return statedVerdicts(seen, {
      meaning: "sender-blocked",
      provable: true,
      subject: blamedSenderIn,
      params: (refusal) => ({
        server: refusal.server,
        sender: blamedSenderIn(refusal),
        contact: whereToAsk(refusal),
      }),
      owner: ({ wording, reading, role }) => ownerOf(wording, reading, role),
    });
  },

  remedies: ({ contact }) =>
    asTold(contact, [
      { id: "ask-unblock", who: "sender-user" },
      { id: "check-hijack", who: "sender-admin" },
    ]),
});
