import { dnsName, isUnder } from "../../dns/name.ts";
import { domainListLooks, listLooks } from "../../facts/list-looks.ts";
import { isListMisuse } from "../../facts/list-misuse.ts";
import { domainEntries, listings } from "../../facts/listings.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { listedDomainIn } from "../../facts/parties.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { refusals } from "../../facts/refusals.ts";
import { blocklistOf } from "../../knowledge/blocklist-of.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { idOf, type Observations } from "../../model/observation.ts";
import { type DnsName, isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type MisuseVerdict = Verdict<"server" | "list" | "ip" | "answer">;

/** A receiver that takes its block list's refusal to answer for a listing, and so refuses everybody. */
export const blocklistMisused = defineCause({
  id: "blocklist-misused",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5782, section: "2.1" },
    { rfc: 6471, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const all = refusals(seen);
    const subjects = new Set(all.filter(isListMisuse).map(subjectOf));
    const present = [...subjects].flatMap((subject) =>
      verdicts(
        seen,
        all.filter((refusal) => isListMisuse(refusal) && subjectOf(refusal) === subject),
      ),
    );
    // A listing told in plain words is no such mistake.
    const plain = all.filter((refusal) => refusal.reading.meaning === "ip-listed-dnsbl" && !isListMisuse(refusal));
    const absent = plain.map((refusal): MisuseVerdict => ({ is: "absent", subject: subjectOf(refusal) }));
    return onePerSubject<"server" | "list" | "ip" | "answer">([...present, ...absent]);
  },

  remedies: () => [
    { id: "fix-resolver", who: "recipient-admin" },
    { id: "tell-recipient", who: "sender-user" },
  ],
});

function subjectOf({ server, where }: Refusal): string {
  return server ?? where;
}

function verdicts(seen: Observations, stating: readonly Refusal[]): readonly MisuseVerdict[] {
  if (!isNonEmpty(stating)) return [];
  const [first, ...others] = stating;
  const zone = first.reading.named.lists[0] ?? null;
  const { entry: ip, own, looks } = askedOurselves(seen, first, zone);
  const accountsFor = [first.evidence, ...others.map(({ evidence }) => evidence)] as const;
  const isOpen = own?.state === "refused" || own?.state === "unknown";
  const missing = looks.filter(
    (look, at) => (isOpen && at === 0) || seen.get(idOf(look.kind, look.about)) === undefined,
  );
  const answer = own === undefined ? null : own.state === "clear" ? "NXDOMAIN" : own.codes;
  return [
    {
      is: "present",
      subject: subjectOf(first),
      confidence: own?.state === "clear" ? "proven" : own?.state === "listed" ? "possible" : "likely",
      params: { server: first.server, list: zone, ip, answer },
      evidence: [...accountsFor, ...(own?.evidence ?? [])],
      accountsFor,
      ...(missing.length === 0 ? {} : { missing }),
    },
  ];
}

/** What the list itself says, asked by us about the very address or domain. */
function askedOurselves(seen: Observations, refusal: Refusal, zone: DnsName | null) {
  const list = zone === null ? null : (blocklistOf(zone)?.zone ?? zone);
  if (list !== null && blocklistOf(list)?.lists === "domain") {
    const domain = dnsName(listedDomainIn(refusal) ?? "");
    const own = domainEntries(seen).find((one) => one.list === list && domain !== null && isUnder(domain, one.domain));
    return { entry: domain, own, looks: domain === null ? [] : domainListLooks(domain, list) };
  }
  const ip = refusal.clientIp;
  const own = listings(seen).find((one) => one.ip === ip && one.list === list);
  return { entry: ip, own, looks: ip === null || list === null ? [] : listLooks(ip, list) };
}
