import type { Brand, DnsName, RemoteText } from "../scalars.ts";

/** The `s=` of a signature, lower case: the labels that stand before `_domainkey`. RFC 6376 §3.1 */
export type DkimSelector = Brand<string, "DkimSelector">;

/** One selector's key record, or, with null, whichever of the well-known selectors have one. */
export interface DkimAbout {
  readonly domain: DnsName;
  readonly selector: DkimSelector | null;
}
/** The key records found. Which selectors a domain uses cannot be asked for: finding none of the well-known proves nothing. */
export interface DkimAnswer {
  /** Of the selector asked for, also when there is no record; of a search, only those that have records. */
  readonly keys: readonly DkimKeys[];
  /** How many selectors were tried. */
  readonly tried: number;
  /** How many of them could not be asked. */
  readonly unanswered: number;
}
/** What stands at one selector; more than one record there is a fault. RFC 6376 §3.6.2.2 */
export interface DkimKeys {
  readonly selector: DkimSelector;
  readonly records: readonly RemoteText[];
  /** Where CNAME records led. */
  readonly aliases: readonly DnsName[];
}

export function dkimSubject({ domain, selector }: DkimAbout): string {
  return `${selector ?? "*"}._domainkey.${domain}`;
}
