import { type AuthOffer, authOffers } from "../../facts/auth-offers.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A port for handing in mail where nobody can log in. */
export const authNotOffered = defineCause({
  id: "auth-not-offered",
  severity: "hinders",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 6409, section: "4.3" },
    { rfc: 4954, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port">(authOffers(seen).flatMap(verdicts)),

  remedies: () => [
    { id: "enable-auth", who: "recipient-admin" },
    { id: "other-port", who: "sender-admin" },
  ],
});

function verdicts(offer: AuthOffer): readonly Verdict<"host" | "port">[] {
  const { subject, host, port, submitting, atLast, look, evidence } = offer;
  if (!submitting) return [];
  if (atLast === null) return [{ is: "undetermined", subject, missing: [look] }];
  if (atLast.length > 0) return [{ is: "absent", subject }];
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      params: { host, port },
      evidence: [evidence],
      accountsFor: [],
      ...(look.about.attempt.login === "given" ? { severity: "blocks" } : {}),
    },
  ];
}
