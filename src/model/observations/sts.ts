import type { Fetched } from "../fetched.ts";
import type { DnsName, RemoteText } from "../scalars.ts";

/** record: the TXT record that says there is a policy. policy: the file itself. RFC 8461 §3 */
export interface StsAbout {
  readonly domain: DnsName;
  readonly part: "record" | "policy";
}
export type StsAnswer =
  /** Only those that begin with v=STSv1; others are none. RFC 8461 §3.1 */
  | { readonly part: "record"; readonly records: readonly RemoteText[] }
  | { readonly part: "policy"; readonly fetched: Fetched };

export function stsSubject({ domain, part }: StsAbout): string {
  return `${domain}/${part}`;
}
