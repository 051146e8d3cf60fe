import { type DkimPlace, dkimKeys } from "../../facts/dkim-keys.ts";
import { dkimRefusals } from "../../facts/dkim-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The selector that mail is signed with has no key. Only a selector somebody named can be missing: one that was tried may never have been used. */
export const dkimKeyMissing = defineCause({
  id: "dkim-key-missing",

  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["dkim"],
  explains: [],
  sources: [
    { rfc: 6376, section: "3.6.2" },
    { rfc: 6376, section: "6.1.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) =>
    dkimKeys(seen)
      .filter(({ given }) => given)
      .map((place) => verdict(seen, place)),

  remedies: () => [
    { id: "publish-key", who: "dns-operator" },
    { id: "check-selector", who: "sender-admin" },
  ],
});

function verdict(seen: Observations, place: DkimPlace): Verdict<"name" | "selector" | "domain"> {
  const { subject, state, selector, domain, look, evidence } = place;
  if (state === "unknown") return { is: "undetermined", subject, missing: [look] };
  if (state !== "none") return { is: "absent", subject };
  const accountsFor = dkimRefusals(seen, domain);
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: { name: subject, selector, domain },
    evidence: [evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
