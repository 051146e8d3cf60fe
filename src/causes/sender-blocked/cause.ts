import { isFlippedBy } from "../../facts/controlled-repeats.ts";
import { blamedSenderIn } from "../../facts/parties.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { spfResults } from "../../facts/spf-results.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

const UNAUTHORISED: ReadonlySet<string> = new Set(["fail", "softfail", "permerror", "temperror"]);

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
      params: (refusal) => ({ server: refusal.server, sender: blamedSenderIn(refusal) }),
      reveals: (refusal) =>
        isFlippedBy(seen, refusal, "from") === true && !isUnauthorised(seen, refusal) ? "likely" : null,
    });
  },

  remedies: () => [
    { id: "ask-unblock", who: "sender-user" },
    { id: "check-hijack", who: "sender-admin" },
  ],
});

/** Another sender also gets by when this one's SPF is at fault: that is another cause. */
function isUnauthorised(seen: Observations, { sender }: Refusal): boolean {
  return spfResults(seen).some(
    ({ about, outcome }) =>
      about.sender === sender && outcome.state === "seen" && UNAUTHORISED.has(outcome.value.result),
  );
}
