import type { DnsName } from "../model/scalars.ts";

/** A mail host of a large operator that has nothing to do with the target. */
export interface Canary {
  readonly operator: string;
  readonly host: DnsName;
}

/**
 * Hosts that prove whether port 25 leaves this network: unrelated operators on unrelated networks, so that one
 * operator's fault or one blocked route is never taken for a closed port. They are asked for a greeting and no more.
 */
export const CANARIES: readonly Canary[] = [
  { operator: "Google", host: "gmail-smtp-in.l.google.com" as DnsName },
  { operator: "Apple", host: "mx01.mail.icloud.com" as DnsName },
  { operator: "Yahoo", host: "mta5.am0.yahoodns.net" as DnsName },
  { operator: "Fastmail", host: "in1-smtp.messagingengine.com" as DnsName },
  { operator: "Proton", host: "mail.protonmail.ch" as DnsName },
];
