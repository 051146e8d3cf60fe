import { type DkimPlace, dkimKeys } from "../../facts/dkim-keys.ts";
import { dkimRefusals } from "../../facts/dkim-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An RSA key that is shorter than what is safe, or than what verifiers may accept. */
export const dkimKeyWeak = defineCause({
  id: "dkim-key-weak",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["dkim"],
  explains: [],
  sources: [{ rfc: 8301, section: "3.2" }],
  text: { en, th, ja, vi },

  match: (seen) => dkimKeys(seen).flatMap((place) => verdicts(seen, place)),

  remedies: () => [
    { id: "publish-key", who: "dns-operator" },
    { id: "longer-key", who: "sender-admin" },
  ],
});

/** Below it signatures do not count; below the other they are not safe. RFC 8301 §3.2 */
const ACCEPTED_BITS = 1024;
const SAFE_BITS = 2048;

function verdicts(seen: Observations, place: DkimPlace): readonly Verdict<"name" | "bits">[] {
  const { subject, state, key, given, domain, look, evidence } = place;
  if (state === "unknown") return [{ is: "undetermined", subject, missing: [look] }];
  if (key === null || key.faults.length > 0 || key.revoked) return [];
  if (key.bits === null || key.bits >= SAFE_BITS) return [{ is: "absent", subject }];
  const isBroken = given && key.bits < ACCEPTED_BITS;
  const accountsFor = isBroken ? dkimRefusals(seen, domain) : [];
  return [
    {
      is: "present",
      subject,
      // Whether mail is signed with a key that was only found by trying is not known.
      confidence: given ? "proven" : "likely",
      params: { name: subject, bits: key.bits },
      evidence: [evidence, ...accountsFor],
      accountsFor,
      ...(accountsFor.length > 0 ? { severity: "blocks" } : isBroken ? { severity: "hinders" } : {}),
    },
  ];
}
