import { senderDomainIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Several checks failed, or none passed, without a single culprit. */
export const messageUnauthenticated = defineCause({
  id: "message-unauthenticated",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 7372, section: "3.4" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "message-unauthenticated",
      shownAt: "BODY",
      subject: senderDomainIn,
      params: (refusal) => ({ server: refusal.server, domain: senderDomainIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "add-spf-dkim", who: "sender-admin" },
    { id: "send-from-own", who: "sender-user" },
  ],
});
