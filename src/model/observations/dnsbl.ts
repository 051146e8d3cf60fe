import type { DnsName, IpAddress, RemoteText } from "../scalars.ts";

export interface DnsblAbout {
  readonly ip: IpAddress;
  /** The list's zone, e.g. "zen.spamhaus.org". */
  readonly list: DnsName;
}
/**
 * RFC 5782 §2.1. The A records are stored unread: what 127.0.0.4 or 127.255.255.254
 * means is knowledge (src/knowledge/blocklists), not observation.
 */
export interface DnsblAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly codes: readonly IpAddress[];
  /** The TXT records; asked for only when there was an A record, empty when that second question failed. */
  readonly text: readonly RemoteText[];
}

export function dnsblSubject(about: DnsblAbout): string {
  return `${about.ip}/${about.list}`;
}
