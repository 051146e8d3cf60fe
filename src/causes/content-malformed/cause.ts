import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The headers or the MIME structure of the message break the rules. */
export const contentMalformed = defineCause({
  id: "content-malformed",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5322, section: "3.6" },
    { rfc: 5321, section: "4.5.3.1.6" },
    { rfc: 5321, section: "2.3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "content-malformed",
      provable: true,
      shownAt: "BODY",
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "fix-program", who: "sender-admin" },
    { id: "other-program", who: "sender-user" },
  ],
});
