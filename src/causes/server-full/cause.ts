import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver is out of disk or of another system resource. */
export const serverFull = defineCause({
  id: "server-full",
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
      meaning: "server-full",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "free-disk", who: "recipient-admin" },
    { id: "wait", who: "sender-admin" },
  ],
});
