import type { DnsName, RemoteText } from "../scalars.ts";

export interface TlsaAbout {
  readonly host: DnsName;
  readonly port: number;
}
/** Which certificate a server says it will show. RFC 6698 §2 */
export interface TlsaAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  /** "3 1 1 0123…", hexadecimal in lower case. */
  readonly records: readonly RemoteText[];
  /** Our resolver says that it has checked the signatures; without that, senders pass the records over. RFC 7672 §2.1.1 */
  readonly authenticated: boolean;
}

export function tlsaSubject({ host, port }: TlsaAbout): string {
  return `_${port}._tcp.${host}`;
}
