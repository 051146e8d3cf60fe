import { onePerSubject } from "../../facts/one-per-subject.ts";
import { starttlsOffers } from "../../facts/starttls-offers.ts";
import { defineCause } from "../../model/cause.ts";
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
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return onePerSubject<"host" | "port">(
      starttlsOffers(seen).map(({ host, port, offered, look, evidence }) => {
        const subject = `${host}:${port}`;
        if (offered === null) return { is: "undetermined", subject, missing: [look] };
        if (offered) return { is: "absent", subject };
        return {
          is: "present",
          subject,
          confidence: "proven",
          params: { host, port },
          evidence: [evidence],
          accountsFor: [],
          // A password is not sent in clear: the login that was given could not be made. RFC 8314 §3
          ...(isForLogin(look.about) ? { severity: "blocks" } : {}),
        };
      }),
    );
  },

  remedies: () => [
    { id: "enable-tls", who: "recipient-admin" },
    { id: "check-firewall", who: "network-provider" },
  ],
});

function isForLogin({ attempt }: SmtpAbout): boolean {
  return attempt.login === "given" && attempt.tls !== "none";
}
