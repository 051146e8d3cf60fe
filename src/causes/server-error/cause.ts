import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A fault or misconfiguration at the receiver. */
export const serverError = defineCause({
  id: "server-error",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.2.2" },
    { rfc: 3463, section: "3.4" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "server-error",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "check-log", who: "recipient-admin" },
    { id: "tell-postmaster", who: "sender-admin" },
  ],
});
