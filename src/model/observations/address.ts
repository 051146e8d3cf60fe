import type { DnsName, IpAddress } from "../scalars.ts";

export interface AddressAbout {
  readonly name: DnsName;
  readonly family: 4 | 6;
  /** It is the host we were told to talk to; no part of the look's identity. */
  readonly server?: true;
  /** The ports on which the user wants it asked whether they leave this network; no part of the look's identity. */
  readonly canary?: readonly number[];
}
/** The A or AAAA records of a name, with the aliases that were followed to them. */
export interface AddressAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly addresses: readonly IpAddress[];
  /** CNAME targets in order; empty when the name is no alias. */
  readonly aliases: readonly DnsName[];
}

export function addressSubject(about: AddressAbout): string {
  return `${about.name}/${about.family === 4 ? "A" : "AAAA"}`;
}
