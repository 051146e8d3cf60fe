import { dnsName } from "../../dns/name.ts";
import { mxHosts } from "../../facts/mx-hosts.ts";
import { domainOf, senderDomainIn } from "../../facts/parties.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import type { DnsName } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** Mail is sent in the name of a domain that says it takes none. */
export const senderNullMx = defineCause({
  id: "sender-null-mx",
  severity: "hinders",
  owner: "dns-operator",
  retry: "no",
  needs: ["mx"],
  explains: [{ cause: "sender-domain-unresolvable", on: "same-subject" }],
  sources: [
    { rfc: 7505, section: "4.2" },
    { rfc: 7505, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => sendingDomains(seen).map((domain) => verdict(seen, domain)),

  remedies: () => [
    { id: "other-sender", who: "sender-admin" },
    { id: "real-mx", who: "dns-operator" },
  ],
});

/** The domains in MAIL FROM: a domain that takes no mail and sends none does nothing wrong. */
function sendingDomains(seen: Observations): readonly DnsName[] {
  const domains = new Set<DnsName>();
  for (const { about } of seen.of("smtp")) {
    const domain = about.changed === null ? dnsName(domainOf(about.attempt.from) ?? "") : null;
    if (domain !== null) domains.add(domain);
  }
  return [...domains].sort();
}

function verdict(seen: Observations, domain: DnsName): Verdict<"domain"> {
  const mail = mxHosts(seen).find((one) => one.domain === domain);
  if (mail === undefined || mail.outcome === "failed") {
    return { is: "undetermined", subject: domain, missing: [{ kind: "mx", about: { domain } }] };
  }
  if (!mail.nullMx) return { is: "absent", subject: domain };
  const accountsFor = ofMeaning(seen, "sender-domain-unresolvable")
    .filter((refusal) => senderDomainIn(refusal) === domain)
    .map((refusal) => refusal.evidence);
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain },
    evidence: [mail.evidence, ...accountsFor],
    accountsFor,
    ...(accountsFor.length > 0 ? { severity: "blocks" } : {}),
  };
}
