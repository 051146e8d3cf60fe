import { senderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { asTold, whereToAsk } from "../../facts/where-to-ask.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The sender exceeds a rate, volume or quota of the receiver. */
export const rateLimited = defineCause({
  id: "rate-limited",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.2.1" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "rate-limited",
      provable: true,
      subject: (setting) => setting.clientIp ?? senderIn(setting),
      params: (refusal) => ({
        server: refusal.server,
        ip: refusal.clientIp,
        sender: senderIn(refusal),
        seconds: refusal.reading.named.retryAfterS,
        contact: whereToAsk(refusal),
      }),
    });
  },

  remedies: ({ contact }) =>
    asTold(contact, [
      { id: "slow-down", who: "sender-admin" },
      { id: "find-the-flood", who: "sender-admin" },
      { id: "ask-for-more", who: "recipient-admin" },
    ]),
});
