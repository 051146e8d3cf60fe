import { ipAddress } from "../../dns/address.ts";
import type { MailDomain, MailHost } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An MX record holds an address, the root beside other hosts, or a name with the domain's own ending once too often, in place of a host's name. */
export const mxIsAddress = defineCause({
  id: "mx-is-address",
  severity: "blocks",
  owner: "dns-operator",
  retry: "no",
  needs: ["mx"],
  explains: [{ cause: "mx-unresolvable", on: "same-subject" }],
  sources: [
    { rfc: 5321, section: "5.1" },
    { rfc: 1035, section: "3.3.9" },
    { rfc: 1035, section: "5.1" },
    { rfc: 7505, section: "3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return onePerSubject<"host" | "domain">(
      recipientDomains(seen).flatMap((mail) =>
        mail.implicit ? [] : mail.exchanges.flatMap((host) => verdicts(mail, host)),
      ),
    );
  },

  remedies: ({ host }) =>
    host === "."
      ? [{ id: "null-alone", who: "dns-operator" }]
      : [
          { id: "write-name", who: "dns-operator" },
          { id: "add-dot", who: "dns-operator" },
        ],
});

function verdicts(mail: MailDomain, { host, kind, addresses }: MailHost): readonly Verdict<"host" | "domain">[] {
  const { domain, evidence } = mail;
  if (kind === "root") return [besideOthers(mail)];
  const families = [addresses[4], addresses[6]];
  if (kind === "name") {
    // A name that leads somewhere is one, however it looks.
    const leads = families.some((family) => family.addresses.length > 0 || family.aliases.length > 0);
    if (leads || !isDoubled(host, domain)) return [{ is: "absent", subject: host }];
    const open = families.filter(({ state }) => state !== "seen").map(({ look }) => look);
    if (isNonEmpty(open)) return [{ is: "undetermined", subject: host, missing: open }];
  }
  return [
    {
      is: "present",
      subject: host,
      confidence: "proven",
      params: { host, domain },
      evidence: [evidence, ...families.flatMap((family) => family.evidence ?? [])],
      accountsFor: [],
      ...(hasOther(mail) ? { severity: "hinders" } : {}),
    },
  ];
}

/** A null MX says that there is no mail server; beside one that there is, nobody can tell which is meant. RFC 7505 §3 */
function besideOthers({ domain, evidence }: MailDomain): Verdict<"host" | "domain"> {
  const params = { host: ".", domain };
  const known = { subject: domain, params, evidence: [evidence], accountsFor: [] } as const;
  return { is: "present", confidence: "proven", severity: "hinders", ...known };
}

/** What a zone file makes of a name or an address without its final dot: the zone's name is added. RFC 1035 §5.1 */
function isDoubled(host: string, domain: string): boolean {
  const own = `.${domain}`;
  if (!host.endsWith(own)) return false;
  const rest = host.slice(0, -own.length);
  return rest === domain || rest.endsWith(own) || ipAddress(rest) !== null;
}

/** Mail finds another way as long as one exchanger of the domain has an address. */
function hasOther({ exchanges }: MailDomain): boolean {
  return exchanges.some(({ addresses }) => addresses[4].addresses.length + addresses[6].addresses.length > 0);
}
