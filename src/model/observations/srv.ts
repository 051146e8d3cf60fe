import type { DnsName, RemoteText } from "../scalars.ts";

/** Which service of a domain is asked for: handing mail in with TLS from the first byte, or by STARTTLS. RFC 6186 §3.1, RFC 8314 §5.1 */
export interface SrvAbout {
  readonly service: SrvService;
  readonly domain: DnsName;
}
export type SrvService = "_submissions._tcp" | "_submission._tcp";
/** Where the domain says the service is, sorted by priority, then by weight, the heaviest first. RFC 2782 */
export interface SrvAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly places: readonly ServicePlace[];
}
/** One SRV record. */
export interface ServicePlace {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  /** As published, lower case, no trailing dot; the empty string: the service is decidedly not there. RFC 2782 */
  readonly host: RemoteText;
}

export function srvSubject({ service, domain }: SrvAbout): string {
  return `${service}.${domain}`;
}
