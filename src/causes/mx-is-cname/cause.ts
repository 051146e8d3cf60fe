import { dnsChange } from "../../facts/dns-change.ts";
import type { MailDomain, MailHost } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type AliasVerdict = Verdict<"host" | "domain" | "target" | "proposal">;

/** An MX record names an alias. */
export const mxIsCname = defineCause({
  id: "mx-is-cname",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["mx"],
  explains: [],
  sources: [
    { rfc: 5321, section: "5.1" },
    { rfc: 2181, section: "10.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return onePerSubject<"host" | "domain" | "target" | "proposal">(
      recipientDomains(seen).flatMap((mail) =>
        mail.implicit ? [] : mail.exchanges.flatMap((host) => verdicts(mail, host)),
      ),
    );
  },

  remedies: ({ domain, proposal }) => [
    { id: "name-target", who: "dns-operator", ...dnsChange(domain, "MX", proposal) },
    { id: "replace-alias", who: "dns-operator" },
  ],
});

/** An alias shows in the answer for either family, so that one answer settles it. */
function verdicts(
  { domain, evidence }: MailDomain,
  { host, kind, preference, addresses }: MailHost,
): readonly AliasVerdict[] {
  if (kind !== "name") return [];
  const families = [addresses[4], addresses[6]];
  const aliased = families.find(({ aliases }) => aliases.length > 0);
  const target = aliased?.aliases.at(-1);
  if (target === undefined) {
    if (families.some(({ state }) => state === "seen")) return [{ is: "absent", subject: host }];
    const open = families.map(({ look }) => look);
    return isNonEmpty(open) ? [{ is: "undetermined", subject: host, missing: open }] : [];
  }
  return [
    {
      is: "present",
      subject: host,
      confidence: "proven",
      params: { host, domain, target, proposal: `${preference ?? 0} ${target}` },
      evidence: [evidence, ...families.flatMap((family) => family.evidence ?? [])],
      accountsFor: [],
    },
  ];
}
