import type { DnsName, IpAddress } from "../scalars.ts";
import type { Transcript } from "../transcript.ts";

/** One dialogue with one server: who, as what, and how it is tried. */
export interface SmtpAbout {
  readonly host: DnsName;
  readonly ip: IpAddress;
  readonly port: number;
  /** What this server is to us: the same words mean different things by role. */
  readonly role: Role;
  /** Who we say we are and whom we ask for: the whole envelope, so that an experiment is a look that differs in one field. */
  readonly attempt: Attempt;
  /** In what this look differs from the first one, which was at the same host, address and port unless that is it; null for that first one. */
  readonly changed: Changed | null;
  /** A real message was handed over at the end of it, not only the envelope tried. */
  readonly message?: true;
  /** Nobody said that mail may be handed in there: it is looked for at a usual name. No part of the look's identity. */
  readonly guessed?: true;
}
/**
 * mx: the recipient domain's own mail exchanger. submission: a port where its users hand mail in.
 * relay: the outgoing server we were told to use. canary: an unrelated operator's MX, asked only whether port 25 leaves this network.
 */
export type Role = "mx" | "submission" | "relay" | "canary";
/**
 * host: the same said to another exchanger. port: on another port of the same host. callback: a receiver's question about the
 * sender, put by us to an exchanger of the sender's own domain.
 */
export type Changed = keyof Attempt | "host" | "port" | "callback";
/** What we do in a dialogue; two that differ in one field are a controlled experiment. */
export interface Attempt {
  readonly tls: "none" | "starttls" | "implicit" | "opportunistic";
  readonly helo: string;
  readonly from: string | null;
  readonly to: readonly string[];
  /** pop: without one, but after a login to the POP3 server the user named. other: the given one, by another mechanism than the first choice. */
  readonly login: "none" | "given" | "pop" | "other";
  readonly source: IpAddress | null;
  /** 0 for the first; for a repeat the seconds that passed in between, so that each pause is another look. */
  readonly round: number;
  /** The last stage to go through before QUIT. */
  readonly until: Until;
  /** Of TLS only this is offered, to learn whether it is taken; everything, where it is not said. */
  readonly offer?: TlsOffer;
}
/** old: TLS 1.0 and 1.1. weak: only suites that nobody should need, with TLS 1.2 and older. */
export const TLS_OFFERS = ["TLSv1.2", "old", "TLSv1", "weak"] as const;
export type TlsOffer = (typeof TLS_OFFERS)[number];
/** The stages an attempt can stop at, in the order they come. */
export const UNTIL = ["connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data"] as const;
export type Until = (typeof UNTIL)[number];
export type SmtpAnswer = Transcript;

export function smtpSubject(about: SmtpAbout): string {
  const { host, ip, port, attempt, changed, message } = about;
  const address = ip.includes(":") ? `[${ip}]` : ip;
  const source = attempt.source === null ? "" : `@${attempt.source}`;
  const change = changed === null ? "" : `+${changed}=${spelled(changedTo(about, changed))}`;
  const sent = message === true ? `+message${attempt.round === 0 ? "" : `/${attempt.round}`}` : "";
  return `${host}/${address}:${port}${source}${sent}${change}`;
}

/** Whether it asks the main question as it was first asked: an exchanger, or the relay we were told to use, and no experiment. */
export function isMainQuestion({ role, changed }: SmtpAbout): boolean {
  return (role === "mx" || role === "relay") && changed === null;
}

/** What a field of a look holds: where it differs, what it was changed to. */
export function changedTo(about: SmtpAbout, field: Changed): Attempt[keyof Attempt] {
  if (field === "callback") return about.attempt.to;
  return field === "host" || field === "port" ? about[field] : about.attempt[field];
}

function spelled(value: Attempt[keyof Attempt]): string {
  if (value === null) return "<>";
  return Array.isArray(value) ? value.join(",") : String(value);
}
