import type { DnsName, IpAddress } from "../scalars.ts";

/** An entry that is looked up a second time: an address on a list of addresses, or a name on a list of domains. */
export type OpinionAbout = { readonly list: DnsName } & ({ readonly ip: IpAddress } | { readonly name: DnsName });
/** What a second, independent asker was told about what a block list lists. RFC 5782 §2.1, §3 */
export interface OpinionAnswer {
  /** False when it did not find the entry, for whatever reason: it does not tell "not there" from "no answer". */
  readonly listed: boolean;
}

/** What the list was asked about: the address, or the name. */
export function opinionEntry(about: OpinionAbout): IpAddress | DnsName {
  return "ip" in about ? about.ip : about.name;
}

export function opinionSubject(about: OpinionAbout): string {
  return `${opinionEntry(about)}/${about.list}`;
}
