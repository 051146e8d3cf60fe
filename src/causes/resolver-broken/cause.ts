import { KNOWN, resolverTrust } from "../../facts/resolver-trust.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Our resolver fails on a name that cannot fail to exist: we are the suspect, not the domain. */
export const resolverBroken = defineCause({
  id: "resolver-broken",

  severity: "risks",
  owner: "tester",
  retry: "no",
  needs: ["resolver"],
  explains: [{ cause: "recipient-dns-failure", on: "any-subject" }],
  sources: [{ rfc: 2308, section: "7.1" }],
  text: { en, th, ja, vi },

  match: (seen) => (seen.find("resolver", KNOWN.about) === undefined ? [] : [verdict(seen)]),

  remedies: () => [
    { id: "other-resolver", who: "tester" },
    { id: "repair", who: "tester" },
  ],
});

const SUBJECT = "resolver";

function verdict(seen: Observations): Verdict<"answer" | "flag"> {
  const { broken } = resolverTrust(seen);
  if (broken === null) return { is: "undetermined", subject: SUBJECT, missing: [KNOWN] };
  if (broken === false) return { is: "absent", subject: SUBJECT };
  return {
    is: "present",
    subject: SUBJECT,
    confidence: "proven",
    params: { answer: broken.answer, flag: "--dns 127.0.0.1" },
    evidence: [broken.evidence],
    accountsFor: [],
  };
}
