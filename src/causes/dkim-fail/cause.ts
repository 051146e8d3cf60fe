import { senderDomainIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver found no DKIM signature it accepts. */
export const dkimFail = defineCause({
  id: "dkim-fail",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [{ cause: "message-unauthenticated", on: "same-subject" }],
  sources: [
    { rfc: 6376, section: "6.1" },
    { rfc: 7372, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "dkim-fail",
      shownAt: "BODY",
      subject: senderDomainIn,
      params: (refusal) => ({ server: refusal.server, domain: senderDomainIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "sign-mail", who: "sender-admin" },
    { id: "check-key", who: "dns-operator" },
    { id: "keep-intact", who: "sender-admin" },
  ],
});
