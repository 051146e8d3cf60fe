import type { DnsName, IpAddress } from "../scalars.ts";
import type { Transcript } from "../transcript.ts";

export interface SmtpAbout {
  readonly host: DnsName;
  readonly ip: IpAddress;
  readonly port: number;
  /** What this server is to us: the same words mean different things by role. */
  readonly role: Role;
  /** Who we say we are and whom we ask for: the whole envelope, so that an experiment is a look that differs in one field. */
  readonly attempt: Attempt;
  /** The field in which this look differs from the first one at the same host, address and port; null for that first one. */
  readonly changed: keyof Attempt | null;
  /** A real message was handed over at the end of it, not only the envelope tried. */
  readonly message?: true;
}
/**
 * mx: the recipient domain's own mail exchanger. submission: a port where its users hand mail in.
 * relay: the outgoing server we were told to use. canary: an unrelated operator's MX, asked only whether port 25 leaves this network.
 */
export type Role = "mx" | "submission" | "relay" | "canary";
export interface Attempt {
  readonly tls: "none" | "starttls" | "implicit" | "opportunistic";
  readonly helo: string;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly login: "none" | "given";
  readonly source: IpAddress | null;
  /** 0 for the first; for a repeat the seconds that passed in between, so that each pause is another look. */
  readonly round: number;
  /** The last stage to go through before QUIT. */
  readonly until: Until;
}
export type Until = "connect" | "greeting" | "ehlo" | "tls" | "auth" | "mail" | "rcpt" | "data";
export type SmtpAnswer = Transcript;

export function smtpSubject({ host, ip, port, attempt, changed, message }: SmtpAbout): string {
  const address = ip.includes(":") ? `[${ip}]` : ip;
  const source = attempt.source === null ? "" : `@${attempt.source}`;
  const change = changed === null ? "" : `+${changed}=${spelled(attempt[changed])}`;
  const sent = message === true ? `+message${attempt.round === 0 ? "" : `/${attempt.round}`}` : "";
  return `${host}/${address}:${port}${source}${sent}${change}`;
}

function spelled(value: Attempt[keyof Attempt]): string {
  if (value === null) return "<>";
  return Array.isArray(value) ? value.join(",") : String(value);
}
