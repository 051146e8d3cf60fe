import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The message exceeds a size limit of the server or the mailbox. */
export const messageTooLarge = defineCause({
  id: "message-too-large",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 1870, section: "6" },
    { rfc: 3463, section: "3.4" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "message-too-large",
      provable: true,
      shownAt: "BODY",
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "send-link", who: "sender-user" },
    { id: "split-message", who: "sender-user" },
    { id: "raise-limit", who: "recipient-admin" },
  ],
});
