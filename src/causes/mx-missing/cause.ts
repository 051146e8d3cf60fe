import { dnsChange } from "../../facts/dns-change.ts";
import type { MailDomain } from "../../facts/mx-hosts.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A domain without MX records, whose mail falls back to its address. */
export const mxMissing = defineCause({
  id: "mx-missing",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["mx"],
  explains: [],
  sources: [{ rfc: 5321, section: "5.1" }],
  text: { en, th, ja, vi },

  match: (seen) => recipientDomains(seen).flatMap(verdicts),

  remedies: ({ domain, proposal }) => [{ id: "publish-mx", who: "dns-operator", ...dnsChange(domain, "MX", proposal) }],
});

function verdicts({
  domain,
  outcome,
  exists,
  implicit,
  exchanges,
  evidence,
}: MailDomain): readonly Verdict<"domain" | "addresses" | "proposal">[] {
  if (outcome === "failed")
    return [{ is: "undetermined", subject: domain, missing: [{ kind: "mx", about: { domain } }] }];
  if (exists === false) return [];
  const self = exchanges[0]?.addresses;
  if (!implicit || self === undefined) return [{ is: "absent", subject: domain }];
  const families = [self[4], self[6]];
  const addresses = families.flatMap((family) => family.addresses);
  const open = families.filter(({ state }) => state !== "seen").map(({ look }) => look);
  if (addresses.length === 0) return isNonEmpty(open) ? [{ is: "undetermined", subject: domain, missing: open }] : [];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { domain, addresses, proposal: `10 ${domain}` },
      evidence: [evidence, ...families.flatMap((family) => family.evidence ?? [])],
      accountsFor: [],
    },
  ];
}
