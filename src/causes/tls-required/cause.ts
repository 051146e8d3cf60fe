import { type LoginBehindTls, loginsBehindTls } from "../../facts/logins-behind-tls.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { starttlsOffers } from "../../facts/starttls-offers.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
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
    const stated = statedVerdicts(seen, {
      meaning: "tls-required",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
      // Who wants what he does not offer has to offer it.
      owner: (refusal) => (isWithheld(seen, refusal) ? "recipient-admin" : null),
    });
    return onePerSubject<"server">([...loginsBehindTls(seen).flatMap(ofLogin), ...stated]);
  },

  remedies: () => [
    { id: "turn-on-tls", who: "sender-admin" },
    { id: "allow-tls-out", who: "sender-admin" },
  ],
});

/** A login that is only offered once TLS is in use says as much as a refusal. */
function ofLogin({ host, look, offered, evidence }: LoginBehindTls): readonly Verdict<"server">[] {
  if (offered === null) return [{ is: "undetermined", subject: host, missing: [look] }];
  if (offered.length === 0) return [];
  return [{ is: "present", subject: host, confidence: "proven", params: { server: host }, evidence, accountsFor: [] }];
}

function isWithheld(seen: Observations, { server, port }: Refusal): boolean {
  const here = starttlsOffers(seen).filter((offer) => offer.host === server && offer.port === port);
  return here.length > 0 && here.every(({ offered }) => offered === false);
}
