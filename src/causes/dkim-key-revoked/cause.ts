import { deadKeyVerdicts } from "../../facts/dkim-refusals.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Mail is signed with a key its owner has withdrawn. A withdrawn key nobody signs with is good practice. */
export const dkimKeyRevoked = defineCause({
  id: "dkim-key-revoked",

  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["dkim"],
  explains: [],
  sources: [
    { rfc: 6376, section: "3.6.1" },
    { rfc: 6376, section: "6.1.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) =>
    deadKeyVerdicts(seen, ({ key, subject, selector }) => (key?.revoked === true ? { name: subject, selector } : null)),

  remedies: () => [
    { id: "sign-with-current", who: "sender-admin" },
    { id: "republish-key", who: "dns-operator" },
  ],
});
