import { blamedSenderIn } from "../../facts/parties.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { senderCallback } from "../../facts/sender-callbacks.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
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
    return statedVerdicts<"server" | "sender" | "exchanger">(seen, {
      meaning: "sender-invalid",
      subject: blamedSenderIn,
      params: (refusal) => ({
        server: refusal.server,
        sender: blamedSenderIn(refusal),
        exchanger: takenBy(seen, refusal),
      }),
      owner: (refusal) => (takenBy(seen, refusal) === null ? null : "recipient-admin"),
      settledBy: (refusal) => senderCallback(seen, refusal)?.missing ?? [],
    });
  },

  remedies: ({ exchanger }) => {
    if (exchanger === null) {
      return [
        { id: "correct-sender", who: "sender-admin" },
        { id: "accept-callback", who: "sender-admin" },
      ];
    }
    return [
      { id: "clear-callout", who: "recipient-admin" },
      { id: "let-caller-in", who: "sender-admin" },
    ];
  },
});

/** The sender's own exchanger, where it takes mail for the sender, so that the receiver is alone with its doubt. */
function takenBy(seen: Observations, refusal: Refusal): string | null {
  const callback = senderCallback(seen, refusal);
  return callback?.state === "taken" ? callback.exchanger : null;
}
