import { MISSING, resolverTrust } from "../../facts/resolver-trust.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Our resolver gives addresses to names that do not exist: we are the suspect, not the domain. */
export const resolverRewrites = defineCause({
  id: "resolver-rewrites",

  severity: "risks",
  owner: "tester",
  retry: "no",
  needs: ["resolver"],
  // A list that seems to list everything does so because every name seems to be there.
  explains: [{ cause: "blocklist-dead", on: "any-subject" }],
  sources: [
    { rfc: 2308, section: "2.1" },
    { rfc: 8020, section: "2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => (seen.find("resolver", MISSING.about) === undefined ? [] : [verdict(seen)]),

  remedies: () => [
    { id: "other-resolver", who: "tester" },
    { id: "switch-off", who: "network-provider" },
  ],
});

const SUBJECT = "resolver";

function verdict(seen: Observations): Verdict<"name" | "to" | "flag"> {
  const { rewrites } = resolverTrust(seen);
  if (rewrites === null) return { is: "undetermined", subject: SUBJECT, missing: [MISSING] };
  if (rewrites === false) return { is: "absent", subject: SUBJECT };
  return {
    is: "present",
    subject: SUBJECT,
    confidence: "proven",
    params: { name: rewrites.name, to: rewrites.to, flag: "--dns 127.0.0.1" },
    evidence: [rewrites.evidence],
    accountsFor: [],
  };
}
