import type { MailDomain } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { domainOf, recipientIn } from "../../facts/parties.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { resolverWitness } from "../../facts/resolver-witness.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type DnsVerdict = Verdict<"domain" | "failure">;

/** The DNS of the recipient's domain does not answer as it should. */
export const recipientDnsFailure = defineCause({
  id: "recipient-dns-failure",
  severity: "blocks",
  owner: "dns-operator",
  retry: "yes",
  needs: ["mx", "smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 2308, section: "7.1" },
    { rfc: 5321, section: "5.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"domain" | "failure">(seen, {
      meaning: "recipient-dns-failure",
      subject: (setting) => domainOf(recipientIn(setting)) ?? setting.reading.named.domains[0] ?? null,
      params: (refusal) => ({
        domain: domainOf(recipientIn(refusal)) ?? refusal.reading.named.domains[0] ?? null,
        failure: null,
      }),
      shownAt: null,
    });
    const looked = recipientDomains(seen).map((mail) => standing(seen, mail));
    return onePerSubject<"domain" | "failure">([...stated, ...looked]);
  },

  remedies: () => [
    { id: "repair-zone", who: "dns-operator" },
    { id: "retry-later", who: "nobody" },
  ],
});

/** Only what its own servers can be blamed for, and only when our resolver has shown that it works. */
const THEIRS: readonly string[] = ["dns-servfail", "dns-bogus"];

function standing(seen: Observations, { domain, outcome, evidence }: MailDomain): DnsVerdict {
  if (outcome === "seen") return { is: "absent", subject: domain };
  const found = seen.find("mx", { domain })?.outcome;
  const failure = found?.state === "failed" ? found.why.kind : null;
  const { witness, looks } = resolverWitness(seen, domain);
  if (failure === null || !THEIRS.includes(failure) || witness === null) {
    return { is: "undetermined", subject: domain, missing: [{ kind: "mx", about: { domain } }, ...looks] };
  }
  return {
    is: "present",
    subject: domain,
    confidence: "likely",
    params: { domain, failure },
    evidence: [evidence, witness],
    accountsFor: [],
  };
}
