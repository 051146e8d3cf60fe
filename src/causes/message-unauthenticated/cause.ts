import { senderDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { untoldSpf } from "../../facts/untold-spf.ts";
import { defineCause } from "../../model/cause.ts";
import type { Look, Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Several checks failed, or none passed, without a single culprit. */
export const messageUnauthenticated = defineCause({
  id: "message-unauthenticated",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 7372, section: "3.4" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"server" | "domain">(seen, {
      meaning: "message-unauthenticated",
      shownAt: "BODY",
      subject: senderDomainIn,
      params: (refusal) => ({ server: refusal.server, domain: senderDomainIn(refusal) }),
    });
    return stated.map((verdict) =>
      verdict.is === "present" ? { ...verdict, ...untold(seen, verdict.subject) } : verdict,
    );
  },

  remedies: () => [
    { id: "add-spf-dkim", who: "sender-admin" },
    { id: "send-from-own", who: "sender-user" },
  ],
});

/** SPF for the address that the receiver saw, where it is not the one we took ourselves for, or its DNS did not answer. */
function untold(seen: Observations, subject: string): { readonly missing?: readonly Look[] } {
  const told = ofMeaning(seen, "message-unauthenticated").filter((refusal) => senderDomainIn(refusal) === subject);
  const missing = told.flatMap((refusal) => untoldSpf(seen, refusal));
  return missing.length === 0 ? {} : { missing };
}
