import type { DnsName, IpAddress } from "../../model/scalars.ts";
import type { RecordType } from "../world.ts";
import { nameWord } from "./case-words.ts";
import { isListedName } from "./name-points.ts";

/** What went wrong with a question, as case files spell it. */
export type Breakage = "SERVFAIL" | "TIMEOUT" | "REFUSED" | "BOGUS" | "MALFORMED";
/** What a name holds of one type. */
export type Rrset =
  | { readonly is: "records"; readonly records: readonly string[]; readonly signed?: true; readonly once?: true }
  | { readonly is: "NXDOMAIN" }
  /** `unchecked`: what comes when the resolver is asked not to check signatures. */
  | { readonly is: Breakage; readonly unchecked?: readonly string[] };
/** The type of a line in a case; ANY stands for every type without a line of its own. */
export type ZoneType = RecordType | "ANY";

/** All the DNS of a case. Names may begin with "*.". */
export interface Zone {
  readonly names: ReadonlyMap<string, ReadonlyMap<ZoneType, Rrset>>;
  /** Names that exist because something is at or below them. RFC 8020 §2 */
  readonly existing: ReadonlySet<string>;
  /** Block lists of which the case says nothing answer their test points. */
  readonly listsHealthy: boolean;
  readonly resolver: ZoneResolver | null;
}
/** A resolver that answers nothing, or puts an address where there is no name. */
export type ZoneResolver =
  | { readonly does: "validate" }
  | { readonly does: "fail"; readonly how: Breakage }
  | { readonly does: "rewrite"; readonly to: IpAddress };

/** How a question ends: an answer with the aliases followed to it, or a breakage. */
export type Resolved =
  | {
      readonly is: "answer";
      readonly rcode: "NOERROR" | "NXDOMAIN";
      readonly records: readonly string[];
      readonly aliases: readonly DnsName[];
      readonly authenticated?: true;
    }
  | { readonly is: Breakage };

const MAX_ALIASES = 8;

/** Answers one question as a resolver that knows only this zone: pure, so that memory and sockets say the same. */
export function resolve(zone: Zone, name: DnsName, type: RecordType, { checking = true } = {}): Resolved {
  if (zone.resolver?.does === "fail") return { is: zone.resolver.how };
  const aliases: DnsName[] = [];
  let owner = name;
  let signed = zone.resolver?.does === "validate";
  for (;;) {
    const found = settled(lookUp(zone, owner, type), checking);
    signed &&= found.is === "records" && found.signed === true;
    const target = type === "CNAME" || found.is !== "records" ? undefined : found.alias;
    if (target === undefined)
      return { ...ended(zone, type, found, aliases), ...(signed ? { authenticated: true } : {}) };
    aliases.push(target);
    owner = target;
    // An endless chain of aliases is the zone's fault; resolvers give up with SERVFAIL.
    if (aliases.length > MAX_ALIASES) return { is: "SERVFAIL" };
  }
}

type Found =
  | {
      readonly is: "records";
      readonly records: readonly string[];
      readonly alias: DnsName | undefined;
      readonly signed?: true;
    }
  | { readonly is: "NXDOMAIN" }
  | { readonly is: Breakage; readonly unchecked?: readonly string[] };

/** What does not validate is there all the same for those who do not check. RFC 4035 §3.2.2 */
function settled(found: Found, checking: boolean): Found {
  const records = checking || found.is === "records" || found.is === "NXDOMAIN" ? undefined : found.unchecked;
  return records === undefined ? found : { is: "records", records, alias: undefined };
}

function ended(zone: Zone, type: RecordType, found: Found, aliases: readonly DnsName[]): Resolved {
  if (found.is === "records") return { is: "answer", rcode: "NOERROR", records: found.records, aliases };
  if (found.is !== "NXDOMAIN") return { is: found.is };
  if (zone.resolver?.does === "rewrite" && type === "A" && aliases.length === 0) {
    return { is: "answer", rcode: "NOERROR", records: [zone.resolver.to], aliases };
  }
  return { is: "answer", rcode: "NXDOMAIN", records: [], aliases };
}

function lookUp(zone: Zone, name: DnsName, type: RecordType): Found {
  const exact = zone.names.get(name);
  if (exact === undefined && name === "com" && type === "SOA") return TOP_LEVEL;
  if (exact !== undefined) return ofType(exact, type) ?? (zone.existing.has(name) ? nothing() : { is: "NXDOMAIN" });
  if (zone.existing.has(name)) return nothing();
  const wild = wildcardFor(zone, name);
  if (wild !== undefined) return ofType(wild, type) ?? nothing();
  return zone.listsHealthy ? testPoint(name, type) : { is: "NXDOMAIN" };
}

/** Every internet, however small, has a top, and that is signed. */
const TOP_LEVEL: Found = {
  is: "records",
  records: ["a.gtld-servers.net nstld.verisign-grs.com 1 1800 900 604800 900"],
  alias: undefined,
  signed: true,
};

function ofType(sets: ReadonlyMap<ZoneType, Rrset>, type: RecordType): Found | undefined {
  const set = sets.get(type);
  if (set !== undefined) return set.is === "records" ? { ...set, alias: undefined } : set;
  const alias = sets.get("CNAME");
  if (alias?.is === "records") {
    const target = alias.records[0];
    return { ...alias, records: [], alias: target === undefined ? undefined : nameWord(target) };
  }
  const rest = sets.get("ANY");
  if (rest === undefined) return undefined;
  return rest.is === "records" ? nothing() : rest;
}

function wildcardFor(zone: Zone, name: string): ReadonlyMap<ZoneType, Rrset> | undefined {
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const found = zone.names.get(`*${name.slice(dot)}`);
    if (found !== undefined) return found;
    // A name that exists stops wildcards above it. RFC 4592 §3.3.1
    if (zone.existing.has(name.slice(dot + 1)) && zone.names.has(name.slice(dot + 1))) return undefined;
  }
  return undefined;
}

/** The listed test point of any list of addresses, for IPv4 and IPv6. RFC 5782 §5 */
const LISTED_POINT = /^(?:2\.0\.0\.127|2\.0\.0\.0\.0\.0\.f\.7\.f\.f\.f\.f(?:\.0){20})\.(?!in-addr\.arpa$|ip6\.arpa$)/;

function testPoint(name: string, type: RecordType): Found {
  if (!LISTED_POINT.test(name) && !isListedName(name)) return { is: "NXDOMAIN" };
  return { is: "records", records: type === "A" ? ["127.0.0.2"] : [], alias: undefined };
}

function nothing(): Found {
  return { is: "records", records: [], alias: undefined };
}
