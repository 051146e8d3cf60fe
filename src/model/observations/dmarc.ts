import type { DnsName, RemoteText } from "../scalars.ts";

export interface DmarcAbout {
  readonly domain: DnsName;
}
/** The DMARC policy that applies to a domain, found by the tree walk. RFC 9989 §4.10 */
export interface DmarcAnswer {
  /** Where the record that applies was found; null when there is none. */
  readonly at: DnsName | null;
  /** That record, as published. */
  readonly record: RemoteText | null;
  /** How many DMARC records that name publishes; with more than one none applies. RFC 9989 §4.10 */
  readonly records: number;
  /** Its tags in lower case, values as published; empty when there is none. */
  readonly tags: Readonly<Record<string, string>>;
  /** What receivers are asked to do with this very domain's failing mail: `p`, `sp` or `np` as it applies. */
  readonly policy: "none" | "quarantine" | "reject" | null;
  /** The names that were asked, in order. */
  readonly asked: readonly DnsName[];
}

export function dmarcSubject(about: DmarcAbout): string {
  return about.domain;
}
