import { familyOf, ipAddress } from "../../dns/address.ts";
import { dnsName } from "../../dns/name.ts";
import { MAIL_HOSTS } from "../../knowledge/mail-hosts.ts";
import type { Speech } from "../../messages/speak.ts";
import type { Observations } from "../../model/observation.ts";
import type { Exchange } from "../../model/observations/mx.ts";
import type { Report } from "../../model/report.ts";
import type { DnsName, IpAddress } from "../../model/scalars.ts";

/** Where the mail of the domain goes, as it stands in DNS: for readers, unjudged. */
export interface MailPath {
  /** In both of its spellings where it has two. */
  readonly domain: string;
  readonly hosts: readonly PathHost[];
  /** What is worth knowing and no fault, in the reader's language. */
  readonly notes: readonly string[];
}
export interface PathHost {
  readonly preference: number | null;
  readonly host: string;
  readonly addresses: readonly IpAddress[];
  /** Who runs it, where its name tells. */
  readonly operator: string | null;
}

/** The path of the recipient's mail; null where its MX records were not seen or the name does not exist. */
export function mailPath({ command, target }: Report, seen: Observations, speech: Speech): MailPath | null {
  const { domain } = target;
  if (domain === null || (command !== "check" && command !== "trace")) return null;
  const look = seen.find("mx", { domain });
  if (look?.outcome.state !== "seen" || look.outcome.value.rcode === "NXDOMAIN") return null;
  const { exchanges } = look.outcome.value;
  const isNull = exchanges.length > 0 && exchanges.every(({ host }) => host === "");
  const hosts = isNull ? [] : hostsOf(domain, exchanges, seen);
  const names = target.shown === undefined ? domain : `${target.shown} (${domain})`;
  const facts = { domain: names, hosts, isNull, implicit: exchanges.length === 0 };
  return { domain: names, hosts, notes: notesOf(facts, seen, speech) };
}

/** The operator whose customers use such hosts; null for any other. */
export function operatorOf(host: string): string | null {
  const name = host.toLowerCase();
  const row = MAIL_HOSTS.find(
    ({ suffixes, prefix = "" }) =>
      name.startsWith(prefix) && suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`)),
  );
  return row?.name ?? null;
}

function hostsOf(domain: DnsName, exchanges: readonly Exchange[], seen: Observations): readonly PathHost[] {
  if (exchanges.length === 0) return [hostOf(null, domain, seen)];
  return exchanges.map(({ preference, host }) => hostOf(preference, host === "" ? "." : host, seen));
}

function hostOf(preference: number | null, host: string, seen: Observations): PathHost {
  const name = dnsName(host);
  const looks = name === null ? [] : ([4, 6] as const).map((family) => seen.find("address", { name, family }));
  const addresses = looks.flatMap((one) => (one?.outcome.state === "seen" ? one.outcome.value.addresses : []));
  const literal = ipAddress(host);
  return { preference, host, addresses: literal === null ? addresses : [literal], operator: operatorOf(host) };
}

interface PathFacts extends Omit<MailPath, "notes"> {
  readonly isNull: boolean;
  readonly implicit: boolean;
}

function notesOf({ domain, hosts, isNull, implicit }: PathFacts, seen: Observations, { report, fill }: Speech) {
  if (isNull) return [fill(report.mxNull, { domain })];
  const all = new Set(hosts.flatMap(({ addresses }) => addresses));
  const asked = ([4, 6] as const).filter((family) => hosts.every(({ host }) => wasSeen(seen, host, family)));
  const families = new Set([...all].map(familyOf));
  // An operator's one name stands for many machines.
  const isSingle = asked.length === 2 && isOneServer(hosts) && hosts.every(({ operator }) => operator === null);
  return [
    ...(implicit && all.size > 0 ? [fill(report.mxImplicit, { domain })] : []),
    ...equal(hosts).map((preference) => fill(report.mxEqual, { preference })),
    ...twice(hosts).map((host) => fill(report.mxTwice, { host })),
    ...(isSingle ? [report.mxSingle] : []),
    ...(all.size > 0 && asked.includes(6) && !families.has(6) ? [report.mxNoIpv6] : []),
    ...(all.size > 0 && asked.includes(4) && !families.has(4) ? [report.mxNoIpv4] : []),
  ];
}

/** Whether every name leads to the same addresses, and these are one of a family: two names of one machine are no reserve. */
function isOneServer(hosts: readonly PathHost[]): boolean {
  const sets = hosts.filter(({ addresses }) => addresses.length > 0).map(({ addresses }) => [...addresses].sort());
  const [first = []] = sets;
  const isOne =
    first.filter((ip) => ip.includes(":")).length <= 1 && first.filter((ip) => !ip.includes(":")).length <= 1;
  return sets.length > 0 && isOne && sets.every((set) => set.join() === first.join());
}

function equal(hosts: readonly PathHost[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { preference } of hosts)
    if (preference !== null) counts.set(preference, (counts.get(preference) ?? 0) + 1);
  return [...counts].flatMap(([preference, count]) => (count > 1 ? [preference] : []));
}

function twice(hosts: readonly PathHost[]): readonly string[] {
  const names = hosts.map(({ host }) => host);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function wasSeen(seen: Observations, host: string, family: 4 | 6): boolean {
  const name = dnsName(host);
  return name !== null && seen.find("address", { name, family })?.outcome.state === "seen";
}
