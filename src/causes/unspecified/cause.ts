import { recipientIn, senderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The reply gives no usable cause: what other causes explain, or an experiment. */
export const unspecified = defineCause({
  id: "unspecified",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.2.1" },
    { rfc: 3463, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "unspecified",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({
        server: refusal.server,
        ip: refusal.clientIp,
        sender: senderIn(refusal),
        recipient: recipientIn(refusal),
      }),
    });
  },

  remedies: () => [
    { id: "ask-receiver", who: "sender-admin" },
    { id: "compare", who: "sender-user" },
  ],
});
