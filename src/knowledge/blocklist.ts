import type { Severity, Source } from "../model/cause.ts";
import type { DnsName, IpAddress, NonEmpty } from "../model/scalars.ts";

/** All that is known about one DNS blocklist: what its answers mean and what a listing does to mail. */
export interface Blocklist {
  readonly id: string;
  readonly operator: string;
  readonly zone: DnsName;
  /** Other zones that hand out the same data with the same codes; a paid feed's key stands before them. */
  readonly otherZones: readonly DnsName[];
  /** Where those with an account ask, their key before it ("KEY.zen.dq.spamhaus.net"); null when the list takes no keys. */
  readonly keyZone: DnsName | null;
  readonly lists: "ip" | "domain";
  /** Empty for a list of domains. */
  readonly families: readonly (4 | 6)[];
  /** What a list of domains wants to be asked for: the name as it is, or what was registered of it ("acme.example" of "news.acme.example"). */
  readonly asked: "whole" | "registered";
  /** Answer → what it means, as an id. "127.0.0.*" stands for every last octet that has no line of its own. */
  readonly codes: Readonly<Record<string, string>>;
  /** Answers that say: we will not tell you. */
  readonly refusals: Readonly<Record<string, string>>;
  /** Answers that say something else than that it is listed, of lists that also praise. */
  readonly notListings: Readonly<Record<string, string>>;
  /** RFC 5782 §5: an entry that is always listed, and one that never is. */
  readonly listedPoint: string;
  readonly clearPoint: string;
  /** What a listing does to mail, by how many receivers refuse on it. */
  readonly severity: Severity;
  /** Meanings that weigh otherwise. */
  readonly severities: Readonly<Record<string, Severity>>;
  /**
   * unverified: nobody's word was found that it still runs, so it is asked like a living one, but believed only once its test
   * points answer rightly, never weighs more than "risks", and its silence leaves no question open. keyed: answers only those
   * who have an account, so it is asked only with a key. closed: it is never asked, but replies still name it.
   */
  readonly state:
    | { readonly is: "alive" }
    | { readonly is: "unverified" }
    | { readonly is: "keyed" }
    /** `since` is the day (or month, or year) it was shut, or was first reported shut. */
    | { readonly is: "closed"; readonly since: string | null };
  /** Where an entry is looked up and taken off; null when there is no such place. */
  readonly removal: string | null;
  readonly sources: NonEmpty<Source>;
}

interface BlocklistSpec extends Pick<Blocklist, "id" | "operator" | "lists" | "severity" | "state" | "sources"> {
  readonly zone: string;
  readonly otherZones?: readonly string[];
  readonly keyZone?: string;
  readonly families?: readonly (4 | 6)[];
  readonly asked?: Blocklist["asked"];
  readonly codes?: Readonly<Record<string, string>>;
  readonly refusals?: Readonly<Record<string, string>>;
  readonly notListings?: Readonly<Record<string, string>>;
  readonly listedPoint?: string;
  readonly clearPoint?: string;
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly removal?: string;
}

/** Answers of 127.255.255.0/24 are errors of the asking side on every list that follows the common habit. */
const COMMON_REFUSALS: Readonly<Record<string, string>> = {
  "127.255.255.252": "misspelt-zone",
  "127.255.255.253": "query-refused",
  "127.255.255.254": "public-resolver",
  "127.255.255.255": "too-many-queries",
};

/** Completes a row with what nearly every list has in common: IPv4, 127.0.0.2 as its one code, and the test points of RFC 5782 §5. */
export function defineBlocklist(spec: BlocklistSpec): Blocklist {
  const domains = spec.lists === "domain";
  return {
    id: spec.id,
    operator: spec.operator,
    zone: spec.zone as DnsName,
    otherZones: (spec.otherZones ?? []) as readonly DnsName[],
    keyZone: (spec.keyZone ?? null) as DnsName | null,
    lists: spec.lists,
    families: spec.families ?? (domains ? [] : [4]),
    asked: spec.asked ?? "registered",
    codes: spec.codes ?? { "127.0.0.2": "listed" },
    refusals: { ...COMMON_REFUSALS, ...spec.refusals },
    notListings: spec.notListings ?? {},
    listedPoint: spec.listedPoint ?? (domains ? "test" : "127.0.0.2"),
    clearPoint: spec.clearPoint ?? (domains ? "invalid" : "127.0.0.1"),
    severity: spec.severity,
    severities: spec.severities ?? {},
    state: spec.state,
    removal: spec.removal ?? null,
    sources: spec.sources,
  };
}

/** The addresses by which a list of addresses proves that it works: the first must be listed, the second must not. RFC 5782 §5 */
export function testPoints(list: Blocklist | undefined): { readonly listed: IpAddress; readonly clear: IpAddress } {
  const row = list?.lists === "ip" ? list : undefined;
  return {
    listed: (row?.listedPoint ?? "127.0.0.2") as IpAddress,
    clear: (row?.clearPoint ?? "127.0.0.1") as IpAddress,
  };
}

/** The same of a list of domains, as names. RFC 5782 §5 */
export function namePoints(list: Blocklist | undefined): { readonly listed: DnsName; readonly clear: DnsName } {
  const row = list?.lists === "domain" ? list : undefined;
  return { listed: (row?.listedPoint ?? "test") as DnsName, clear: (row?.clearPoint ?? "invalid") as DnsName };
}

/** What the code means on this list; undefined when nobody documented it. */
export function meaningOf(list: Blocklist, code: string): string | undefined {
  return list.codes[code] ?? list.codes[code.replace(/\.\d+$/, ".*")];
}

/** Whether the code is the list's way of saying that it does not answer us; a list not in the tables is read by the common habit. */
export function isRefusal(list: Blocklist | undefined, code: string): boolean {
  return Object.hasOwn(list?.refusals ?? COMMON_REFUSALS, code) || code.startsWith("127.255.255.");
}

/** Whether the code says something else than that the address is listed: that it is known as good, or as mixed. */
export function isNoListing(list: Blocklist | undefined, code: string): boolean {
  const said = list?.notListings ?? {};
  return Object.hasOwn(said, code) || Object.hasOwn(said, code.replace(/\.\d+$/, ".*"));
}

/** Whether the list may be asked without an account: what is closed, or wants a key, is left alone. */
export function isAskable(list: Blocklist | undefined): boolean {
  return list === undefined || list.state.is === "alive" || list.state.is === "unverified";
}

const WEIGHT = { blocks: 0, hinders: 1, risks: 2 } as const;

/** What a listing with these codes does to mail: the worst of its meanings counts. */
export function severityOf(list: Blocklist | undefined, codes: readonly string[]): Severity {
  if (list === undefined) return "hinders";
  const severities = codes.map((code) => list.severities[meaningOf(list, code) ?? ""] ?? list.severity);
  return severities.sort((a, b) => WEIGHT[a] - WEIGHT[b])[0] ?? list.severity;
}
