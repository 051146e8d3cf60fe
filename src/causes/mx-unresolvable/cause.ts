import type { MailDomain, MailHost } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type MxVerdict = Verdict<"host" | "answer">;

/** An MX record names a host that has no address. */
export const mxUnresolvable = defineCause({
  id: "mx-unresolvable",
  severity: "blocks",
  owner: "dns-operator",
  retry: "no",
  needs: ["mx"],
  explains: [],
  sources: [{ rfc: 5321, section: "5.1" }],
  text: { en, th, ja, vi },

  match(seen) {
    return onePerSubject<"host" | "answer">(
      recipientDomains(seen).flatMap((mail) =>
        mail.implicit ? [] : mail.exchanges.flatMap((host) => verdicts(mail, host)),
      ),
    );
  },

  remedies: () => [
    { id: "add-address", who: "dns-operator" },
    { id: "correct-mx", who: "dns-operator" },
  ],
});

function verdicts(mail: MailDomain, { host, kind, addresses }: MailHost): readonly MxVerdict[] {
  if (kind !== "name") return [];
  const families = [addresses[4], addresses[6]];
  if (families.some((family) => family.addresses.length > 0)) return [{ is: "absent", subject: host }];
  const open = families.filter(({ state }) => state !== "seen").map(({ look }) => look);
  if (isNonEmpty(open)) return [{ is: "undetermined", subject: host, missing: open }];
  const gone = families.some(({ rcode }) => rcode === "NXDOMAIN");
  return [
    {
      is: "present",
      subject: host,
      confidence: "proven",
      params: { host, answer: gone ? "NXDOMAIN" : "NOERROR (A 0, AAAA 0)" },
      evidence: [mail.evidence, ...families.flatMap(({ evidence }) => evidence ?? [])],
      accountsFor: [],
      // A provider asks for such a name as proof of ownership; it is made never to lead anywhere. RFC 6761 §6.4
      ...(hasOther(mail) ? { severity: host.endsWith(".invalid") ? "risks" : "hinders" } : {}),
    },
  ];
}

/** Mail finds another way as long as one exchanger of the domain has an address. */
function hasOther({ exchanges }: MailDomain): boolean {
  return exchanges.some(({ addresses }) => addresses[4].addresses.length + addresses[6].addresses.length > 0);
}
