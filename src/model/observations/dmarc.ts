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
  /** The foreign domains that the record names for reports; not there in older reports, and when it names none. */
  readonly places?: readonly DmarcPlace[];
  /** The names that were asked, in order. */
  readonly asked: readonly DnsName[];
}

/** A domain that is to get reports on another's mail. RFC 9990 §4 */
export interface DmarcPlace {
  readonly host: DnsName;
  /** Whether it publishes that it wants them; null when it could not be asked. */
  readonly authorised: boolean | null;
}

export function dmarcSubject(about: DmarcAbout): string {
  return about.domain;
}
