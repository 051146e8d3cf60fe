import type { DnsName } from "../model/scalars.ts";

/** A mail host of a large operator that has nothing to do with the target. */
export interface Canary {
  readonly operator: string;
  /** Its exchanger, port 25. */
  readonly host: DnsName;
  /** Where its users hand mail in, port 587: no network shuts that by habit. RFC 6409 §3.1 */
  readonly submission: DnsName;
}

/**
 * Hosts that prove whether port 25 leaves this network: unrelated operators on unrelated networks, so that one
 * operator's fault or one blocked route is never taken for a closed port. They are asked for a greeting and no more;
 * and on the other port only when all are silent, to tell a shut port from a network that leads nowhere.
 */
export const CANARIES: readonly Canary[] = [
  { operator: "Google", host: "gmail-smtp-in.l.google.com" as DnsName, submission: "smtp.gmail.com" as DnsName },
  { operator: "Apple", host: "mx01.mail.icloud.com" as DnsName, submission: "smtp.mail.me.com" as DnsName },
  { operator: "Yahoo", host: "mta5.am0.yahoodns.net" as DnsName, submission: "smtp.mail.yahoo.com" as DnsName },
  { operator: "Fastmail", host: "in1-smtp.messagingengine.com" as DnsName, submission: "smtp.fastmail.com" as DnsName },
  { operator: "Proton", host: "mail.protonmail.ch" as DnsName, submission: "smtp.protonmail.ch" as DnsName },
];
