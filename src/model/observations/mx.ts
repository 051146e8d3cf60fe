import type { DnsName, RemoteText } from "../scalars.ts";

export interface MxAbout {
  readonly domain: DnsName;
}
/** The MX set as published, sorted by preference then name. RFC 5321 §5.1 */
export interface MxAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly exchanges: readonly Exchange[];
}
/** One MX record. */
export interface Exchange {
  readonly preference: number;
  /** As published, lower case, no trailing dot; the empty string is the null MX. RFC 7505 §3 */
  readonly host: RemoteText;
}

export function mxSubject(about: MxAbout): string {
  return about.domain;
}
