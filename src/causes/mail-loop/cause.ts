import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The mail goes round in a circle or passed too many servers. */
export const mailLoop = defineCause({
  id: "mail-loop",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "6.3" },
    { rfc: 3463, section: "3.5" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "mail-loop",
      shownAt: "BODY",
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "break-forwarding", who: "recipient-admin" },
    { id: "check-routing", who: "recipient-admin" },
  ],
});
