import type { TlsVersion } from "../../model/tls-standing.ts";
import type { SuiteKind } from "../../model/weak-suites.ts";

/** What a scripted server says or does next. `wait` is in milliseconds of the world's clock. */
export type Act =
  | { readonly do: "say"; readonly line: string }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "secure" }
  | { readonly do: "closes" | "resets" | "hangs" };

/** The reply to each line of the client that fits `pattern`. */
export interface Rule {
  readonly pattern: RegExp;
  /** It follows a 334 and so answers a line of a SASL exchange, no command. */
  readonly sasl: boolean;
  readonly acts: readonly Act[];
}

/** How TLS goes at a server. */
export interface TlsScript {
  readonly certificate: "ok" | "expired" | "not-yet-valid" | "self-signed" | "name" | "none";
  /** The name on the certificate instead of the server's own. */
  readonly name: string | null;
  /** Why the handshake fails; null when it does not. */
  readonly fails: string | null;
  /** Bits of its RSA key; null: a good key of another kind. */
  readonly keyBits: number | null;
  /** Those it takes, oldest first. */
  readonly versions: readonly TlsVersion[];
  /** The kind of weak suites it takes where it is offered no others; null: none. */
  readonly weak: SuiteKind | null;
  /** Where no version is shared it hangs up instead of saying so. */
  readonly cuts: boolean;
}

/** TLS at a server of which a case says no more than that it offers it. */
export const PLAIN_TLS: TlsScript = {
  certificate: "ok",
  name: null,
  fails: null,
  keyBits: null,
  versions: ["TLSv1.2", "TLSv1.3"],
  weak: null,
  cuts: false,
};

/** What a server does instead of answering `after` ("connect" or a verb, upper case). */
export interface Break {
  readonly how: "closes" | "resets" | "hangs";
  readonly after: string;
}

/** What a server says to EHLO. */
export interface Offers {
  /** After its name; "{helo}" stands for ours. */
  readonly hello: string;
  readonly keywords: readonly string[];
}

/** One connection's worth of a server's behaviour, as a case tells it. */
export interface SmtpScript {
  readonly connect: "accepts" | "refuses" | "unreachable" | "hangs" | "resets";
  readonly breaks: readonly Break[];
  readonly tls: TlsScript | null;
  readonly implicit: boolean;
  readonly delayMs: number;
  /** Its EHLO reply; null: what servers say by default. */
  readonly offers: Offers | null;
  /** null: the default one. */
  readonly greeting: readonly Act[] | null;
  readonly rules: readonly Rule[];
}
