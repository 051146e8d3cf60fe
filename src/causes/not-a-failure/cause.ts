import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The text reports no failure at all; a dialogue of ours is judged by its replies, so only what people quote can be this. */
export const notAFailure = defineCause({
  id: "not-a-failure",
  severity: "risks",
  owner: "nobody",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3464, section: "2.3.3" },
    { rfc: 3463, section: "2" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const verdicts = statedVerdicts(seen, {
      meaning: "not-a-failure",
      shownAt: null,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
    // A notice of delay carries a 4yz code, and still hinders nothing that is not on its way.
    return verdicts.map((verdict) =>
      verdict.is === "present" ? { ...verdict, severity: "risks", retry: "no" } : verdict,
    );
  },

  remedies: () => [{ id: "nothing-to-do", who: "nobody" }],
});
