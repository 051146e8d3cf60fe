import { domainOf } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The MX records lead to a server that does not know the domain: finer than a refusal to relay, for the server is no relay here. */
export const recipientDomainNotHosted = defineCause({
  id: "recipient-domain-not-hosted",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [{ cause: "relay-denied", on: "same-subject" }],
  sources: [
    { rfc: 5321, section: "5.1" },
    { rfc: 5321, section: "4.5.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const exchangers = new Set<string>(
      seen.of("smtp").flatMap(({ about }) => (about.role === "mx" ? [about.host] : [])),
    );
    const verdicts = statedVerdicts<"server" | "domain">(seen, {
      meaning: "relay-denied",
      subject: ({ server }) => server,
      params: ({ server, recipient }) => ({ server, domain: domainOf(recipient) }),
      provable: true,
    });
    return verdicts.filter(({ subject }) => exchangers.has(subject));
  },

  remedies: () => [
    { id: "host-domain", who: "recipient-admin" },
    { id: "correct-mx", who: "dns-operator" },
  ],
});
