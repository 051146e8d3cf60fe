import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** One transaction named more recipients than the server takes. We never name so many, so only a reply can tell. */
export const tooManyRecipients = defineCause({
  id: "too-many-recipients",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.5.3.1.10" },
    { rfc: 3463, section: "3.6" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "too-many-recipients",
      provable: true,
      shownAt: null,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "split-recipients", who: "sender-user" },
    { id: "lower-batch", who: "sender-admin" },
  ],
});
