import { onePerSubject } from "../../facts/one-per-subject.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { type StarttlsOffer, starttlsOffers } from "../../facts/starttls-offers.ts";
import { type TlsDemand, tlsDemands } from "../../facts/tls-demands.ts";
import { defineCause, type Severity, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import type { SmtpAbout } from "../../model/observations/smtp.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A mail server that does not offer to encrypt. */
export const starttlsMissing = defineCause({
  id: "starttls-missing",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 3207, section: "4" },
    { rfc: 8314, section: "3" },
    { rfc: 8461, section: "5" },
    { rfc: 7672, section: "2.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<Params>(starttlsOffers(seen).map((offer) => verdict(seen, offer))),

  remedies: () => [
    { id: "enable-tls", who: "recipient-admin" },
    { id: "check-firewall", who: "network-provider" },
  ],
});

type Params = "host" | "port" | "demands";

function verdict(seen: Observations, { host, port, offered, look, evidence }: StarttlsOffer): Verdict<Params> {
  const subject = `${host}:${port}`;
  if (offered === null) return { is: "undetermined", subject, missing: [look] };
  if (offered) return { is: "absent", subject };
  const demands = tlsDemands(seen, host, port);
  // Who wants what he does not offer can be delivered to by nobody.
  const wanting = ofMeaning(seen, "tls-required").filter((one) => one.server === host && one.port === port);
  const accountsFor = wanting.map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: { host, port, demands: demands.length === 0 ? null : [...new Set(demands.map(({ by }) => by))] },
    evidence: [evidence, ...demands.map((demand) => demand.evidence), ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : severityOf(look.about, demands)),
  };
}

/** A password is not sent in clear: the login that was given could not be made. RFC 8314 §3 */
function severityOf(about: SmtpAbout, demands: readonly TlsDemand[]): { readonly severity?: Severity } {
  if (isForLogin(about)) return { severity: "blocks" };
  // Senders that look for such a demand do not deliver here at all; the others do. RFC 8461 §5, RFC 7672 §2.2
  return demands.length > 0 ? { severity: "hinders" } : {};
}

function isForLogin({ attempt }: SmtpAbout): boolean {
  return attempt.login === "given" && attempt.tls !== "none";
}
