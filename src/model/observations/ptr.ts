import type { DnsName, IpAddress } from "../scalars.ts";

export interface PtrAbout {
  readonly ip: IpAddress;
}
/** Reverse names of an address. RFC 1035 §3.5. That they lead back is learnt from the `address` looks at them. */
export interface PtrAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly names: readonly DnsName[];
}

export function ptrSubject(about: PtrAbout): string {
  return about.ip;
}
