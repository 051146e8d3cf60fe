import type { DnsName } from "../scalars.ts";
import type { DnsblAnswer } from "./dnsbl.ts";

export interface RhsblAbout {
  /** A domain of the mail, or one of the names by which the list shows that it works. */
  readonly name: DnsName;
  /** The list's zone, e.g. "dbl.spamhaus.org". */
  readonly list: DnsName;
  /** Which test point the name is: one that must be listed, or one that must not be; null for a domain of the mail. RFC 5782 §5 */
  readonly point: "listed" | "clear" | null;
}
/** What a list of domains said of a name, as unread as what a list of addresses says. RFC 5782 §3 */
export type RhsblAnswer = DnsblAnswer;

export function rhsblSubject(about: RhsblAbout): string {
  return `${about.name}/${about.list}`;
}
