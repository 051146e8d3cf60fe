import { withOpenFaults } from "../../facts/open-faults.ts";
import { recipientIn, senderIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { CLIENT_ERRORS } from "../../knowledge/client-errors.ts";
import { defineCause } from "../../model/cause.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Observations } from "../../model/observation.ts";
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
    const verdicts = statedVerdicts(seen, {
      meaning: "unspecified",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({
        server: refusal.server,
        ip: refusal.clientIp,
        sender: senderIn(refusal),
        recipient: recipientIn(refusal),
      }),
    });
    return withOpenFaults(seen, verdicts).filter(
      (verdict) => verdict.is !== "present" || verdict.accountsFor.some((one) => isAnswer(seen, one)),
    );
  },

  remedies: () => [
    { id: "ask-receiver", who: "sender-admin" },
    { id: "compare", who: "sender-user" },
  ],
});

/** Bare words that mean nothing to anybody may be no server's at all: that it refused would be said of nobody. */
function isAnswer(seen: Observations, { observation }: Evidence): boolean {
  const found = seen.get(observation);
  if (found?.kind !== "quoted" || found.outcome.state !== "seen") return true;
  const { wording, clientError, program, ...told } = found.outcome.value;
  if (wording.code !== null || wording.enhanced !== null || Object.keys(told).length > 0) return true;
  // A number that nobody here knows may stand for anything, in sending or in reading.
  return clientError === undefined ? program === true : Object.hasOwn(CLIENT_ERRORS, clientError);
}
