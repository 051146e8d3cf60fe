import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { asTold, whereToAsk } from "../../facts/where-to-ask.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver judged the message to be spam. */
export const contentSpam = defineCause({
  id: "content-spam",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.8" },
    { rfc: 5321, section: "7.9" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "content-spam",
      provable: true,
      shownAt: "BODY",
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server, contact: whereToAsk(refusal) }),
    });
  },

  remedies: ({ contact }) =>
    asTold(contact, [
      { id: "rewrite", who: "sender-user" },
      { id: "ask-recipient", who: "sender-user" },
      { id: "report-mistake", who: "recipient-admin" },
      { id: "scan-outgoing", who: "sender-admin" },
    ]),
});
