import type { DnsName, RemoteText } from "../scalars.ts";

export interface TlsrptAbout {
  readonly domain: DnsName;
}
/** Where senders are to report TLS trouble. RFC 8460 §3 */
export interface TlsrptAnswer {
  /** Only those that begin with v=TLSRPTv1; others are none. */
  readonly records: readonly RemoteText[];
}

export function tlsrptSubject({ domain }: TlsrptAbout): string {
  return domain;
}
