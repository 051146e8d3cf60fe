import type { DnsName } from "../model/scalars.ts";

/** More is no policy. RFC 8461 §3.3 */
export const POLICY_BYTES = 64 << 10;
/** Senders wait a minute, RFC 8461 §3.3; whoever needs that long has trouble with some of them. */
export const POLICY_MS = 10_000;

/** Where the policy of a domain must be. RFC 8461 §3.3 */
export function policyUrl(domain: DnsName): string {
  return `https://mta-sts.${domain}/.well-known/mta-sts.txt`;
}
