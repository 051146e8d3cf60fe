/** dnsbl publishes no types; only what is used of it is written down. */
declare module "dnsbl" {
  export interface LookupOptions {
    /** Addresses, with port where it is not 53: "192.0.2.53:5353", "[2001:db8::53]:5353". */
    readonly servers: readonly string[];
    /** In milliseconds; its timer runs on to the end when the entry is not found. */
    readonly timeout: number;
  }
  /** Whether the list answers with any address; "no such name", a failure and a timeout are all false. */
  export function lookup(address: string, list: string, options: LookupOptions): Promise<boolean>;
}
