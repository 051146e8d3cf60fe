import { messageSigners, type SignerStanding } from "../../facts/message-signatures.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
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
  needs: ["smtp", "quoted", "message"],
  explains: [{ cause: "message-unauthenticated", on: "same-subject" }],
  sources: [
    { rfc: 6376, section: "6.1" },
    { rfc: 7372, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<Params>(seen, {
      meaning: "dkim-fail",
      shownAt: "BODY",
      subject: senderDomainIn,
      params: (refusal) => ({ server: refusal.server, domain: senderDomainIn(refusal), problem: null }),
    });
    return onePerSubject<Params>([...messageSigners(seen).map(verdict), ...stated]);
  },

  remedies: () => [
    { id: "sign-mail", who: "sender-admin" },
    { id: "check-key", who: "dns-operator" },
    { id: "keep-intact", who: "sender-admin" },
  ],
});

type Params = "server" | "domain" | "problem";

/** A message may have been changed by whatever stored it, and one from a folder of sent mail never met the signer. */
function verdict({ domain, state, problem, look, evidence }: SignerStanding): Verdict<Params> {
  if (state === "good") return { is: "absent", subject: domain };
  if (state === "unknown") return { is: "undetermined", subject: domain, missing: [look] };
  return {
    is: "present",
    subject: domain,
    confidence: state === "bad" ? "likely" : "possible",
    severity: "hinders",
    params: { server: null, domain, problem },
    evidence: [evidence],
    accountsFor: [],
  };
}
