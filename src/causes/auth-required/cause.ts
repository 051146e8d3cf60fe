import { domainOf } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server wants SMTP AUTH for what was asked of it. */
export const authRequired = defineCause({
  id: "auth-required",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 4954, section: "6" },
    { rfc: 6409, section: "4.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "auth-required",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
      owner: ({ told, role, sender, recipient }) =>
        told === "said" && role === "mx" && domainOf(sender) !== domainOf(recipient) ? "recipient-admin" : null,
    });
  },

  remedies: () => [
    { id: "turn-on-auth", who: "sender-user" },
    { id: "where-in-programs", who: "sender-user" },
    { id: "use-submission-port", who: "sender-admin" },
    { id: "allow-strangers", who: "recipient-admin" },
  ],
});
