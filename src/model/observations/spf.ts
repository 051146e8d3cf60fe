import type { DnsName, IpAddress, RemoteText } from "../scalars.ts";

/** One evaluation of check_host(). RFC 7208 §4 */
export interface SpfAbout {
  readonly ip: IpAddress;
  /** MAIL FROM; null for the null sender, when the HELO identity is checked instead. RFC 7208 §2.4 */
  readonly sender: string | null;
  readonly helo: string;
}
export type SpfResult = "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
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
}
export interface SpfQuery {
  readonly name: string;
  readonly type: string;
  /** NOERROR, NXDOMAIN, or the kind of failure ("dns-timeout"). */
  readonly outcome: string;
  readonly answers: readonly RemoteText[];
}

export function spfSubject(about: SpfAbout): string {
  return about.sender === null ? `${about.ip}/helo:${about.helo}` : `${about.ip}/${about.sender}`;
}
