import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver is busy, overloaded or shutting down and names no other reason. */
export const serverUnavailable = defineCause({
  id: "server-unavailable",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "3.8" },
    { rfc: 3463, section: "3.5" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "server-unavailable",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "wait", who: "sender-admin" },
    { id: "add-capacity", who: "recipient-admin" },
  ],
});
