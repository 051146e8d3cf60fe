import type { EximFace } from "./internet/exim.ts";

/** One fault of the world (or a healthy look-alike of one), and what mxray must make of it. */
export interface Scenario {
  /** What is so in the world, in one sentence. */
  readonly world: string;
  /** Scenarios with the same words share this; their causes differ. */
  readonly words?: string;
  /** Host label → what runs there. `mx` becomes the exchanger unless `records` says otherwise. */
  readonly hosts?: Readonly<Record<string, Host>>;
  /** Records of the scenario's own domain, "NAME.example" by the name of its file. */
  readonly records?: readonly string[];
  /** Further zones. */
  readonly zones?: Readonly<Record<string, readonly string[]>>;
  readonly signed?: "good" | "expired";
  /** Local parts that exist; bob and postmaster by default. "@": all. */
  readonly users?: readonly string[];
  /** false: no server holds the domain. */
  readonly hosted?: false;
  readonly firewall?: readonly string[];
  /** What not every machine's packages can; where they cannot, it is left out. */
  readonly needs?: "opensmtpd-tls";
  /** Arguments of mxray; where the flags of a vantage belong stands what `trace`, `check` and `smoke` below put there. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The first finding; null: nothing that blocks. */
  readonly first: Expected | null;
  /** Causes that must be among the findings. */
  readonly found?: readonly string[];
  /** Causes that may be found as well: true, but not what matters. A finding that blocks and is named nowhere is a false accusation. */
  readonly also?: readonly string[];
  /** Causes that must not be found: the look-alikes. */
  readonly never: readonly string[];
  /** Proofs, by programs that have nothing to do with mxray, that the world is as `world` says. */
  readonly witness: readonly Witness[];
  /** Why mxray is known not to find it; it counts as missed. */
  readonly missed?: string;
}
export interface Expected {
  readonly cause: string;
  readonly subject?: string;
  readonly owner?: string;
}
export interface Witness {
  readonly run: readonly string[];
  readonly shows: RegExp;
  readonly hides?: RegExp;
}

/** The states a server's certificate can be in; unreadable: its file is gone; none: it speaks no TLS. */
export type CertificateState = "good" | "expired" | "self-signed" | "other-name" | "unreadable" | "none";

/** What listens at one host: its ports, and whether it has an IPv6 address too. */
export interface Host {
  readonly listeners: readonly Listener[];
  readonly ipv6?: "too" | "only";
  /** Its reverse name; its own name by default, null for none. */
  readonly ptr?: string | null;
}
export type Listener = { readonly port: number; readonly certificate: CertificateState } & (
  | {
      readonly software: "postfix";
      readonly service?: "smtpd" | "postscreen";
      readonly settings: Readonly<Record<string, string>>;
      /** One that asks the resolver which everybody may ask. */
      readonly publicResolver?: true;
    }
  | { readonly software: "exim"; readonly face: Omit<EximFace, "address" | "port" | "hostname" | "chain"> }
  | {
      readonly software: "opensmtpd";
      readonly listen?: string;
      readonly filters?: readonly string[];
      readonly relayFor?: string;
    }
  | { readonly software: "web"; readonly page: string }
);

interface ListenerOptions {
  readonly port?: number;
  readonly certificate?: CertificateState;
}

/** Postfix, with main.cf settings of its own; on port 25 with a good certificate by default. */
export function postfix(settings: Readonly<Record<string, string>> = {}, options: PostfixOptions = {}): Listener {
  return { software: "postfix", port: 25, certificate: "good", settings, ...options };
}
interface PostfixOptions extends ListenerOptions {
  readonly service?: "smtpd" | "postscreen";
  readonly publicResolver?: true;
}

/** Exim, with ACL statements of its own. */
export function exim(
  face: Omit<EximFace, "address" | "port" | "hostname" | "chain"> = {},
  options: ListenerOptions = {},
): Listener {
  return { software: "exim", port: 25, certificate: "good", face, ...options };
}

/** OpenSMTPD, with filters of its own; without TLS by default. */
export function openSmtpd(filters: readonly string[] = [], options: OpenSmtpdOptions = {}): Listener {
  return { software: "opensmtpd", port: 25, certificate: "none", filters, ...options };
}
interface OpenSmtpdOptions extends ListenerOptions {
  /** In place of "tls pki main": how it offers encryption and login. */
  readonly listen?: string;
  /** From this address it relays to anybody. */
  readonly relayFor?: string;
}

/** A web server that knows one page. */
export function web(page: string, certificate: CertificateState = "good"): Listener {
  return { software: "web", port: 443, certificate, page };
}

/** A host with these listeners. */
export function host(...listeners: readonly Listener[]): Host {
  return { listeners };
}

/** A zone with nothing to complain about, for a domain that sends from its exchanger. */
export const WELL = [
  "@ MX 10 mx",
  '@ TXT "v=spf1 mx -all"',
  '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@{domain}"',
  '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:postmaster@{domain}"',
] as const;

/** From where mail is sent. */
export interface Vantage {
  readonly ip: string;
  readonly ip6?: string;
  readonly helo: string;
  readonly from: string;
}
/** What each is, the zones in `world.ts` make true. */
export const VANTAGES = {
  /** Reverse name, HELO, SPF and lists: nothing wrong with it. */
  healthy: { ip: "192.0.2.25", ip6: "2001:db8:1::25", helo: "mail.acme.example", from: "alice@acme.example" },
  /** On zen.spamhaus.org with the code of bad hygiene (CSS). */
  listed: { ip: "203.0.113.9", helo: "listed.acme.example", from: "alice@acme.example" },
  /** On zen.spamhaus.org as an address that is not meant to send (PBL). */
  dialup: { ip: "203.0.113.10", helo: "dialup.acme.example", from: "alice@acme.example" },
  /** On bl.spamcop.net. */
  reported: { ip: "203.0.113.11", helo: "reported.acme.example", from: "alice@acme.example" },
  /** On dnsbl-3.uceprotect.net, which lists whole networks. */
  neighbour: { ip: "203.0.113.12", helo: "neighbour.acme.example", from: "alice@acme.example" },
  /** No reverse name. */
  nameless: { ip: "203.0.113.77", helo: "nameless.acme.example", from: "alice@acme.example" },
  /** Its reverse name leads to another address. */
  mismatched: { ip: "203.0.113.78", helo: "mismatched.acme.example", from: "alice@acme.example" },
  /** Its reverse zone does not answer. */
  brokenReverse: { ip: "192.0.2.129", helo: "broken.acme.example", from: "alice@acme.example" },
  /** Good in everything, but not in acme.example's SPF record. */
  stranger: { ip: "203.0.113.80", helo: "stranger.acme.example", from: "alice@acme.example" },
  /** Good over IPv4; its IPv6 address has no reverse name. */
  namelessSix: { ip: "192.0.2.26", ip6: "2001:db8:1::26", helo: "six.acme.example", from: "alice@acme.example" },
  /** Nothing leaves from it to port 25. */
  walled: { ip: "192.0.2.30", helo: "walled.acme.example", from: "alice@acme.example" },
  /** Used for POP before SMTP, and for nothing else: who has fetched mail from it once is let in. */
  traveller: { ip: "192.0.2.31", helo: "traveller.acme.example", from: "alice@acme.example" },
} as const satisfies Readonly<Record<string, Vantage>>;
export type VantageName = keyof typeof VANTAGES;

interface CommandOptions {
  readonly as?: VantageName;
  readonly from?: string;
  readonly helo?: string;
  /** 4 by default: what is not about IPv6 needs none of it. */
  readonly family?: 4 | 6 | "both";
  readonly flags?: readonly string[];
}

/** `mxray trace`, to `to` (without a domain: at the scenario's own). */
export function trace(to: string, options: CommandOptions = {}): readonly string[] {
  return ["trace", to.includes("@") ? to : `${to}@{domain}`, ...flagsOf(options)];
}

/** `mxray check` of the scenario's domain. */
export function check(options: CommandOptions = {}): readonly string[] {
  // Whoever checks a domain up asks for it as it is, not for one sender.
  return ["check", "{domain}", ...flagsOf(options).slice(2)];
}

/** `mxray smoke`. */
export function smoke(url: string, options: CommandOptions & { readonly to?: string } = {}): readonly string[] {
  return ["smoke", url, "--to", options.to ?? "friend@elsewhere.example", ...flagsOf(options)];
}

function flagsOf({ as = "healthy", from, helo, family = 4, flags = [] }: CommandOptions): readonly string[] {
  const vantage: Vantage = VANTAGES[as];
  const sources = family === 4 ? [vantage.ip] : family === 6 ? [vantage.ip6 ?? ""] : [vantage.ip, vantage.ip6 ?? ""];
  return [
    ...["--from", from ?? vantage.from, "--helo", helo ?? vantage.helo],
    ...sources.flatMap((ip) => ["--source-ip", ip]),
    ...(family === "both" ? [] : [`-${family}`]),
    ...(flags.includes("--dns") ? [] : ["--dns", "{dns}"]),
    ...["--tls-ca", "{ca}"],
    ...flags,
  ];
}

/** What swaks gets to hear for an envelope; it stops before the message. */
export function swaks(server: string, to: string, shows: RegExp, options: SwaksOptions = {}): Witness {
  const { as = "healthy", from, helo, flags = [], hides } = options;
  const vantage: Vantage = VANTAGES[as];
  const own = options.family === 6 ? (vantage.ip6 ?? "") : vantage.ip;
  const run = [
    ...["swaks", "--server", server, "--to", to.includes("@") ? to : `${to}@{domain}`, "--from", from ?? vantage.from],
    ...["--ehlo", helo ?? vantage.helo, "--local-interface", own, "--quit-after", "RCPT", "--timeout", "4"],
    ...flags,
  ];
  return { run, shows, ...(hides === undefined ? {} : { hides }) };
}
interface SwaksOptions {
  readonly as?: VantageName;
  readonly family?: 4 | 6;
  readonly from?: string;
  readonly helo?: string;
  readonly flags?: readonly string[];
  readonly hides?: RegExp;
}

/** What dig answers, asked of the resolver everybody in this world uses. */
export function dig(words: string, shows: RegExp): Witness {
  return { run: ["dig", "+time=2", "+tries=1", ...words.split(" ")], shows };
}

/** What openssl says of a server's TLS. */
export function openssl(words: string, shows: RegExp): Witness {
  return { run: ["sh", "-c", `echo QUIT | timeout 4 openssl s_client -CAfile {ca} ${words} 2>&1`], shows };
}

/** How the Exim of the widest-spread hosting panel turns away everybody whose domain it does not hold. */
export const DENIED =
  "deny message = Please turn on SMTP Authentication in your mail client.\\n$sender_host_name [$sender_host_address]:$sender_host_port is not permitted to relay through this server without authentication.";

/** A submission server's settings: who logs in may send to anybody. */
export const SUBMISSION = {
  smtpd_sasl_auth_enable: "yes",
  smtpd_tls_auth_only: "yes",
  smtpd_relay_restrictions: "permit_sasl_authenticated, reject_unauth_destination",
} as const;
