import type { DnsName, IpAddress } from "../scalars.ts";

export interface OpinionAbout {
  readonly ip: IpAddress;
  /** The list's zone, e.g. "zen.spamhaus.org". */
  readonly list: DnsName;
}
/** What a second, independent asker was told about an address that a block list lists. RFC 5782 §2.1 */
export interface OpinionAnswer {
  /** False when it did not find the entry, for whatever reason: it does not tell "not there" from "no answer". */
  readonly listed: boolean;
}

export function opinionSubject(about: OpinionAbout): string {
  return `${about.ip}/${about.list}`;
}
