import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server insists on an encrypted connection. */
export const tlsRequired = defineCause({
  id: "tls-required",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3207, section: "4" },
    { rfc: 8314, section: "3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "tls-required",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "turn-on-tls", who: "sender-admin" },
    { id: "allow-tls-out", who: "sender-admin" },
  ],
});
