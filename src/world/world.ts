import type { Fetched } from "../model/fetched.ts";
import type { TlsOffer } from "../model/observations/smtp.ts";
import type { Outcome } from "../model/outcome.ts";
import type { DnsName, Instant, IpAddress } from "../model/scalars.ts";
import type { ServerAnswer } from "../model/server-answer.ts";
import type { TlsSession } from "../model/transcript.ts";
import type { SuiteKind } from "../model/weak-suites.ts";

/** All a probe may touch. Live in production, a script in tests; nothing else opens a socket or reads a clock. */
export interface World {
  readonly dns: Dns;
  readonly secondOpinion: SecondOpinion;
  readonly tcp: Tcp;
  readonly https: Https;
  readonly clock: Clock;
  readonly random: Random;
  /** The login the user gave; null without one. Kept apart from the target so that no report can hold it. */
  readonly login: Login | null;
  /** The POP3 server and the login there that the user named. Kept apart from the target so that no report can hold it. */
  readonly pop?: PopLogin;
  /** The user's keys to block lists that want one, by the list's zone. Kept apart from the target so that no report can hold them. */
  readonly listKeys?: ReadonlyMap<DnsName, string>;
  /** A message of the sender's, as a file holds it. Kept apart from the target so that no report can hold it. */
  readonly message?: Uint8Array;
}

/** A login to the server that mail is fetched from; neither name nor password holds a line end. */
export interface PopLogin {
  readonly host: DnsName | IpAddress;
  readonly port: number;
  /** TLS from the first byte. RFC 8314 §3.3 */
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
}

/** A login to the server that mail is handed to; neither name nor password holds a line end. */
export interface Login {
  readonly user: string;
  readonly password: string;
  /** SASL mechanism the user insists on, upper case; null: the best one offered. */
  readonly mechanism: string | null;
}

/** The types of record that any probe asks for. */
export type RecordType = "A" | "AAAA" | "CNAME" | "MX" | "NS" | "PTR" | "SOA" | "SRV" | "TLSA" | "TXT";
/** NOERROR with no records is "no such type here"; NXDOMAIN is "no such name". RFC 2308 §2 */
export interface DnsAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  /**
   * Of the type asked for, after following aliases, in presentation form: "10 mx.example.org", an address, a name without
   * its final dot; a TXT record's strings joined without blanks. RFC 1035 §3.3.14, RFC 7208 §3.3
   */
  readonly records: readonly string[];
  /** CNAME targets followed, in order. */
  readonly aliases: readonly DnsName[];
  /** The resolver says that it has checked the signatures of all of it; it never says that they are missing. RFC 4035 §3.2.3 */
  readonly authenticated?: true;
}
/** How a probe asks names: the resolver, or one name server itself. */
export interface Dns {
  /** Asks for an absolute name; never tries search domains. Equal questions of one run are sent once. */
  ask(name: DnsName, type: RecordType, signal: AbortSignal): Promise<Outcome<DnsAnswer>>;
  /**
   * Asks the resolver not to check signatures: what fails when asked for plainly and is answered so does not validate,
   * what fails both ways is broken. RFC 4035 §3.2.2
   */
  askUnchecked(name: DnsName, type: RecordType, signal: AbortSignal): Promise<Outcome<DnsAnswer>>;
  /** Asks one name server for what it holds itself, without recursion. Failed only when nothing came back. RFC 1035 §4.1.1 */
  askServer(question: ServerQuestion, signal: AbortSignal): Promise<Outcome<ServerAnswer>>;
}

/** A question to one name server, over the transport it is to be tried by. RFC 7766 §5 */
export interface ServerQuestion {
  readonly ip: IpAddress;
  readonly name: DnsName;
  readonly type: RecordType;
  readonly over: "udp" | "tcp";
}
/**
 * Whether another instrument than `dns` finds an address or a name in a block list, asking the same resolver: true when the list answers
 * with any address; false when it does not find the entry, for whatever reason. RFC 5782 §2.1, §3
 */
export type SecondOpinion = (entry: ListEntry, signal: AbortSignal) => Promise<Outcome<boolean>>;
/** What stands in a block list, and in which. */
export type ListEntry = { readonly zone: DnsName } & ({ readonly ip: IpAddress } | { readonly name: DnsName });

/** The web, as far as a probe may use it. */
export interface Https {
  /** Gets one document, the certificate verified, following no redirects. Without DNS for the server's name nothing is learnt. */
  get(url: string, limits: FetchLimits, signal: AbortSignal): Promise<Outcome<Fetched>>;
}
/** How much of a document, and for how long, is worth waiting for. */
export interface FetchLimits {
  /** More than that is not read. */
  readonly bytes: number;
  /** For the whole of it. */
  readonly ms: number;
}

/** How a probe reaches a server. */
export interface Tcp {
  /** Opens a connection; `source` is the local address to use, null for the system's choice. */
  dial(peer: Peer, signal: AbortSignal): Promise<Dialled>;
}
/** Whom to connect to, and from which address of ours; null: whichever the system takes. */
export interface Peer {
  readonly ip: IpAddress;
  readonly port: number;
  readonly source: IpAddress | null;
}
/** What came of connecting: each way it can fail is something seen, none is thrown. */
export type Dialled =
  | { readonly ok: true; readonly link: Link }
  | {
      readonly ok: false;
      readonly how: "connect-refused" | "connect-timeout" | "connect-reset" | "unreachable" | "cancelled";
    };
/** A byte stream. A wait that is cut short by its signal rejects with that signal's reason. */
export interface Link {
  readonly from: IpAddress;
  /** null at end of stream; rejects with LinkReset when the peer resets. */
  read(signal: AbortSignal): Promise<Uint8Array | null>;
  write(bytes: Uint8Array, signal: AbortSignal): Promise<void>;
  /** Makes the stream a TLS one, unverified at first; the session says what verification would have said. */
  secure(options: TlsOptions, signal: AbortSignal): Promise<Secured>;
  close(): void;
}
/** What to offer in a handshake, and as whom to judge the other side. */
export interface TlsOptions {
  /** SNI and the name the certificate is judged by. */
  readonly serverName: string;
  /** Less than everything is offered. */
  readonly offer?: TlsOffer;
}
/** What came of a handshake. `offered`: the kinds of weak suites that were offered, where nothing else was. */
export type Secured =
  | { readonly ok: true; readonly tls: TlsSession }
  | { readonly ok: false; readonly reason: string; readonly offered?: readonly SuiteKind[] };

/** The peer tore the connection down (RST). */
export class LinkReset extends Error {
  override readonly name = "LinkReset";
}
/** A deadline made by Clock.deadline passed. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/** The only source of time: of dates, of durations and of waiting. */
export interface Clock {
  now(): Instant;
  monotonicMs(): number;
  /** Rejects with the signal's reason when that comes first. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Aborts when `parent` does, or, with DeadlinePassed, when `ms` have passed on this clock. Disposing it frees its timer. */
  deadline(ms: number, parent: AbortSignal): Deadline;
}
/** A signal that ends a wait that has taken too long. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Call when the wait is over. */
  clear(): void;
}
/** The only source of chance, so that a run can be played again. */
export interface Random {
  bytes(count: number): Uint8Array;
}
