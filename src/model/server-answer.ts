/** What a name server did with a question: its refusals and errors are answers too. */
export type ServerAnswer =
  | {
      readonly how: "answered";
      /** As the registry names it: NOERROR, NXDOMAIN, REFUSED, SERVFAIL, NOTAUTH; RCODE and its number for others. */
      readonly rcode: string;
      /** It answers for the zone: the AA bit. */
      readonly authoritative: boolean;
      /** In presentation form. */
      readonly records: readonly string[];
      readonly referral: Referral | null;
    }
  /** There is more than a datagram holds; the rest is to be had over TCP. */
  | { readonly how: "truncated" }
  /** The host is there, its port 53 is closed. */
  | { readonly how: "closed" };
/** Where a server that does not hold the name sends us. RFC 1034 §4.3.1 */
export interface Referral {
  /** The root is the empty string. */
  readonly zone: string;
  readonly servers: readonly string[];
}
