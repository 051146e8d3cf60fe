import type { DnsName } from "../model/scalars.ts";

/** A mail host of a large operator that has nothing to do with the target. */
export interface Canary {
  readonly operator: string;
  /** Its exchanger, port 25. */
  readonly host: DnsName;
  /** Where its users hand mail in, port 587: no network shuts that by habit. RFC 6409 §3.1 */
  readonly submission: DnsName;
}
/** A host where the customers of a large operator hand in mail. */
export interface SubmissionCanary {
  readonly operator: string;
  readonly host: DnsName;
  readonly ports: readonly number[];
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

/** The same for the ports where mail is handed in; 2525 is offered by those who send for other companies. */
export const SUBMISSION_CANARIES: readonly SubmissionCanary[] = [
  { operator: "Google", host: "smtp.gmail.com" as DnsName, ports: [465, 587] },
  { operator: "Yahoo", host: "smtp.mail.yahoo.com" as DnsName, ports: [465, 587] },
  { operator: "Fastmail", host: "smtp.fastmail.com" as DnsName, ports: [465, 587] },
  { operator: "Twilio", host: "smtp.sendgrid.net" as DnsName, ports: [2525] },
  { operator: "Mailgun", host: "smtp.mailgun.org" as DnsName, ports: [2525] },
  { operator: "Postmark", host: "smtp.postmarkapp.com" as DnsName, ports: [2525] },
];
