import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The recipient is getting mail faster than its provider allows. */
export const recipientRateLimited = defineCause({
  id: "recipient-rate-limited",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.3" },
    { rfc: 5321, section: "4.2.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "recipient-rate-limited",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({
        server: refusal.server,
        recipient: recipientIn(refusal),
        seconds: refusal.reading.named.retryAfterS,
      }),
    });
  },

  remedies: () => [
    { id: "wait", who: "sender-user" },
    { id: "find-the-flood", who: "recipient-admin" },
  ],
});
