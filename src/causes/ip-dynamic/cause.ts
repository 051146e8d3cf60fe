import { listings } from "../../facts/listings.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver takes the sending address for a dynamic or residential one. */
export const ipDynamic = defineCause({
  id: "ip-dynamic",
  severity: "blocks",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "ip-blocked", on: "same-subject" },
    { cause: "policy-block", on: "same-subject" },
    { cause: "unspecified", on: "same-subject" },
  ],
  sources: [
    { rfc: 3463, section: "3.8" },
    { rfc: 6409, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"server" | "ip">(seen, {
      meaning: "ip-dynamic",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp }),
    });
    return stated.map((verdict) => confirmed(seen, verdict));
  },

  remedies: () => [
    { id: "use-smarthost", who: "sender-admin" },
    { id: "static-address", who: "network-provider" },
  ],
});

/** A list of addresses that are not meant to send says the same of it: whose address it is, not what it did. */
function confirmed(seen: Observations, verdict: Verdict<"server" | "ip">): Verdict<"server" | "ip"> {
  if (verdict.is !== "present") return verdict;
  const listing = listings(seen).find(
    ({ ip, state, meanings }) => ip === verdict.subject && state === "listed" && meanings.includes("not-meant-to-send"),
  );
  if (listing === undefined) return verdict;
  return { ...verdict, confidence: "proven", evidence: [...verdict.evidence, ...listing.evidence] };
}
