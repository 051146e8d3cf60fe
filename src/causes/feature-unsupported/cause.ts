import { addressFeatures } from "../../facts/address-features.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The message needs an extension that the next server does not have. */
export const featureUnsupported = defineCause({
  id: "feature-unsupported",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 6531, section: "3.5" },
    { rfc: 6152, section: "3" },
    { rfc: 3463, section: "3.7" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const lacking = addressFeatures(seen).filter(({ offered }) => !offered);
    return onePerSubject<"server">([
      ...lacking.map(({ server, evidence }): Verdict<"server"> => {
        const how = { confidence: "proven", params: { server }, evidence: [evidence], accountsFor: [] } as const;
        return { is: "present", subject: server, ...how };
      }),
      ...statedVerdicts<"server">(seen, {
        meaning: "feature-unsupported",
        provable: true,
        shownAt: "BODY",
        subject: ({ server }) => server,
        params: (refusal) => ({ server: refusal.server }),
      }),
    ]);
  },

  remedies: () => [
    { id: "plain-address", who: "sender-user" },
    { id: "convert", who: "sender-admin" },
    { id: "enable-extension", who: "recipient-admin" },
  ],
});
