import { onePerSubject } from "../../facts/one-per-subject.ts";
import { starttlsOffers } from "../../facts/starttls-offers.ts";
import { defineCause } from "../../model/cause.ts";
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
        };
      }),
    );
  },

  remedies: () => [
    { id: "enable-tls", who: "recipient-admin" },
    { id: "check-firewall", who: "network-provider" },
  ],
});
