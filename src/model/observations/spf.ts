import type { DnsName, IpAddress, RemoteText } from "../scalars.ts";

/** One evaluation of check_host(). RFC 7208 §4 */
export interface SpfAbout {
  readonly ip: IpAddress;
  /** MAIL FROM; null for the null sender, when the HELO identity is checked instead. RFC 7208 §2.4 */
  readonly sender: string | null;
  readonly helo: string;
}
/** Nobody's address: evaluated for it, a record shows what it lets in, and costs, where no term is meant. RFC 6890 §2.2.2 */
export const NOBODY = "0.0.0.0" as IpAddress;
/** RFC 7208 §2.6 */
export type SpfResult = "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
/** What check_host() came to, and every question it took. RFC 7208 §4 */
export interface SpfAnswer {
  readonly result: SpfResult;
  /** The domain whose record was evaluated. */
  readonly domain: DnsName;
  /** That domain's SPF record as published; null when it has none. */
  readonly record: RemoteText | null;
  /** How many SPF records the domain publishes; more than one is a permerror. RFC 7208 §4.5 */
  readonly records: number;
  /** Terms that cost a DNS look-up, limit 10. RFC 7208 §4.6.4 */
  readonly lookups: number;
  /** Look-ups that found nothing, limit 2. RFC 7208 §4.6.4 */
  readonly voids: number;
  /** What the domain tells the refused sender (`exp=`); third-party text. RFC 7208 §6.2 */
  readonly explanation: RemoteText | null;
  /** Why a permerror or temperror came about, in the evaluator's words. */
  readonly problem: string | null;
  /** Every DNS question the evaluation asked, in order. */
  readonly trace: readonly SpfQuery[];
  /** The record term by term; not there in older reports, and where our reading and the evaluator's do not agree. */
  readonly tree?: SpfTree;
  /** The part that makes a record invalid, of the domain's own record or of one it leads to. */
  readonly fault?: SpfFault;
}
/** An SPF record with all the records it leads to. */
export interface SpfTree {
  /** The look-ups it takes when no term matches; null when that cannot be told. RFC 7208 §4.6.4 */
  readonly lookups: number | null;
  /** Each term before those of the record it leads to. */
  readonly terms: readonly SpfTreeTerm[];
}
/** One term of a record, or of one it includes, and what became of it. */
export interface SpfTreeTerm {
  /** 0 in the domain's own record, one more in each record below. */
  readonly depth: number;
  /** Whose record it stands in. */
  readonly domain: DnsName;
  readonly term: RemoteText;
  /** error: the evaluation ends here without a result. unknown: nobody asked. */
  readonly outcome: "match" | "no-match" | "error" | "unknown";
  /** False for what comes after the term that decided. */
  readonly reached: boolean;
  /** What it adds to the ten look-ups, with all that is below it; null when that cannot be told. */
  readonly lookups: number | null;
  /** Its look-ups that found nothing, with all that is below it; null where not all was asked. */
  readonly voids: number | null;
  /** The length of the record it leads to; null when it leads to none. */
  readonly bytes: number | null;
}
/** Where a record breaks the rules, in characters of it. RFC 7208 §4.6.1 */
export interface SpfFault {
  readonly domain: DnsName;
  readonly record: RemoteText;
  readonly at: number;
  readonly length: number;
}
/** One question the evaluation asked, and its answer. */
export interface SpfQuery {
  readonly name: string;
  readonly type: string;
  /** NOERROR, NXDOMAIN, or the kind of failure ("dns-timeout"). */
  readonly outcome: string;
  readonly answers: readonly RemoteText[];
}

/** Whether a TXT record is an SPF record. RFC 7208 §4.5 */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** The SPF records that a domain publishes itself, in the answer the evaluation got; none when it did not ask. RFC 7208 §4.5 */
export function publishedSpf(domain: string, trace: readonly SpfQuery[]): readonly RemoteText[] {
  const asked = trace.find(({ name, type }) => type === "TXT" && name === domain);
  return (asked?.answers ?? []).filter(isSpf);
}

export function spfSubject(about: SpfAbout): string {
  return about.sender === null ? `${about.ip}/helo:${about.helo}` : `${about.ip}/${about.sender}`;
}
