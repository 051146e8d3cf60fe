import { deadKeyVerdicts } from "../../facts/dkim-refusals.ts";
import { defineCause } from "../../model/cause.ts";
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
    deadKeyVerdicts(seen, ({ state, subject, selector, domain }) =>
      state === "none" ? { name: subject, selector, domain } : null,
    ),

  remedies: () => [
    { id: "publish-key", who: "dns-operator" },
    { id: "check-selector", who: "sender-admin" },
  ],
});
