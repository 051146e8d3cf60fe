import { type DkimPlace, dkimKeys } from "../../facts/dkim-keys.ts";
import { dkimRefusals } from "../../facts/dkim-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Mail is signed with a key its owner has withdrawn. A withdrawn key nobody signs with is good practice. */
export const dkimKeyRevoked = defineCause({
  id: "dkim-key-revoked",

  severity: "hinders",
  owner: "sender-admin",
  retry: "no",
  needs: ["dkim"],
  explains: [],
  sources: [
    { rfc: 6376, section: "3.6.1" },
    { rfc: 6376, section: "6.1.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) =>
    dkimKeys(seen)
      .filter(({ given }) => given)
      .map((place) => verdict(seen, place)),

  remedies: () => [
    { id: "sign-with-current", who: "sender-admin" },
    { id: "republish-key", who: "dns-operator" },
  ],
});

function verdict(seen: Observations, place: DkimPlace): Verdict<"name" | "selector"> {
  const { subject, state, key, selector, domain, look, evidence } = place;
  if (state === "unknown") return { is: "undetermined", subject, missing: [look] };
  if (key === null || !key.revoked) return { is: "absent", subject };
  const accountsFor = dkimRefusals(seen, domain);
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: { name: subject, selector },
    evidence: [evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
