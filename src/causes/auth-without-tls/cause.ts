import { type AuthOffer, authOffers } from "../../facts/auth-offers.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type ClearVerdict = Verdict<"host" | "port" | "mechanisms">;

/** A server that invites passwords over an unencrypted connection. */
export const authWithoutTls = defineCause({
  id: "auth-without-tls",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 4954, section: "4" },
    { rfc: 8314, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "mechanisms">(authOffers(seen).map(verdict)),

  remedies: () => [
    { id: "offer-after-tls", who: "recipient-admin" },
    { id: "use-tls", who: "sender-user" },
  ],
});

/** Mechanisms that send the password as it is. */
const PLAIN_PASSWORD: readonly string[] = ["PLAIN", "LOGIN"];

function verdict({ subject, host, port, inClear, look, evidence }: AuthOffer): ClearVerdict {
  if (inClear === null) return { is: "undetermined", subject, missing: [look] };
  const mechanisms = inClear.filter((mechanism) => PLAIN_PASSWORD.includes(mechanism));
  if (mechanisms.length === 0) return { is: "absent", subject };
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: { host, port, mechanisms },
    evidence: [evidence],
    accountsFor: [],
  };
}
