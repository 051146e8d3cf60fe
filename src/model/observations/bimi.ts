import type { DnsName, RemoteText } from "../scalars.ts";

export interface BimiAbout {
  readonly domain: DnsName;
}
/** The logo a domain wants shown beside its mail, at its default selector. */
export interface BimiAnswer {
  /** Only those that begin with v=BIMI1. */
  readonly records: readonly RemoteText[];
}

export function bimiSubject({ domain }: BimiAbout): string {
  return `default._bimi.${domain}`;
}
