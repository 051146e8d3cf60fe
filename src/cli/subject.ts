import { ipAddress } from "../dns/address.ts";
import { dnsName, toUnicode } from "../dns/name.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import type { CanaryWish } from "../model/target.ts";
import { UsageError } from "./usage-error.ts";

/** A mail address taken apart; its domain is asked for in DNS. */
export interface Mailbox {
  readonly address: string;
  readonly domain: DnsName;
}

/** Reads the domain of a checkup, and says what to type when it is something else. */
export function readDomain(text: string | undefined): DnsName {
  if (text === undefined) throw new UsageError("noDomain", { command: "mxray check example.org" });
  if (/^[^\s@]+@[^\s@]+$/.test(text)) throw new UsageError("domainIsAddress", { text, command: `mxray trace ${text}` });
  const host = /^[a-z]+:\/\/([^/:?#\s]+)/i.exec(text)?.[1];
  if (host !== undefined) throw new UsageError("domainIsUrl", { text, command: `mxray check ${host}` });
  const name = ipAddress(text) === null ? dnsName(text) : null;
  // No top-level domain is a number: "192.0.2.256" is a mistyped address.
  if (name === null || !name.includes(".") || /\.\d+$/.test(name))
    throw new UsageError("notDomain", { text, command: "mxray check example.org" });
  return name;
}

/** Reads the recipient of a trace, and says what to type when it is something else. */
export function readRecipient(text: string | undefined): Mailbox {
  if (text === undefined) throw new UsageError("noRecipient", { command: "mxray trace someone@example.org" });
  if (!text.includes("@") && dnsName(text) !== null) {
    throw new UsageError("recipientIsDomain", {
      text,
      command: `mxray check ${text}`,
      other: `mxray trace postmaster@${text}`,
    });
  }
  const mailbox = readMailbox(text);
  if (mailbox === null) throw new UsageError("notAddress", { flag: "mxray trace", text });
  return mailbox;
}

/** Reads a mail address as people write it; null when it is none. The local part is left as it is. RFC 5321 §4.1.2 */
export function readMailbox(text: string): Mailbox | null {
  const bare = /^<(.*)>$/.exec(text)?.[1] ?? text;
  const [, local = "", host = ""] = /^(.+)@([^@]+)$/.exec(bare) ?? [];
  const domain = dnsName(host);
  const isLocal = /^[^\s\p{Cc}\p{Cf}<>()[\]\\,;:"@]+$/u.test(local) || /^"[^"\\\p{Cc}\p{Cf}]*"$/u.test(local);
  return domain === null || !isLocal || local.length > 64 ? null : { address: `${local}@${domain}`, domain };
}

/** Reads an envelope sender; "<>" and the empty text are the null sender. */
export function readSender(text: string | undefined): Mailbox | null | undefined {
  if (text === undefined) return undefined;
  if (text === "<>" || text === "") return null;
  const mailbox = readMailbox(text);
  if (mailbox === null) throw new UsageError("notAddress", { flag: "--from", text });
  return mailbox;
}

/** Reads a host to connect to: a name or an address. */
export function readHost(text: string): DnsName | IpAddress | null {
  return ipAddress(text) ?? dnsName(text);
}

/** "mx.example.net", "192.0.2.25:587", "[2001:db8::25]:25": an unrelated mail host; its exchanger's port unless said otherwise. */
export function readCanary(text: string): CanaryWish | null {
  const bare = readHost(text);
  if (bare !== null) return { host: bare, port: 25 };
  const [, host = "", given = ""] = /^(?:\[(?=.*\]))?([^[\]]+?)\]?(?::(\d+))$/.exec(text) ?? [];
  const [place, port] = [readHost(host), readPort(given)];
  return place === null || port === null ? null : { host: place, port };
}

/** The domain in the script people read, where that differs. */
export function shownName(name: DnsName): { readonly shown?: string } {
  const shown = toUnicode(name);
  return shown === name ? {} : { shown };
}

/** Reads a port number. */
export function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}
