import { domainToASCII, domainToUnicode } from "node:url";
import type { DnsName } from "../model/scalars.ts";

/** RFC 1035 §2.3.4 allows 255 octets on the wire; the first length octet and the root's leave 253 characters of text. */
const MAX_NAME = 253;
/** Labels of 1 to 63 visible characters, the backslash apart. Asked of every name before it is sent, so in one go. */
const LABELS = /^[!-\-/-[\]-~]{1,63}(?:\.[!-\-/-[\]-~]{1,63})*$/;
/** What may stand beside internationalised letters; the converter would cut off, decode or drop anything else. */
const PLAIN = /^[A-Za-z0-9._-]$/;
/** An atom's characters, RFC 5322 §3.2.3: SPF macros put local parts into names. */
const ATOM = /^[A-Za-z0-9!#$%&'*+\-./=?^_`{|}~]+$/;

/**
 * Reads a domain name as people and servers write it: lower-cased, the final dot removed, other scripts turned into
 * A-labels. Null when it is none. Underscores and the rest of an atom are names too; a slash only in reverse zones,
 * where RFC 2317 §4 puts it; marks that betray an address, a URL or a literal (@ : [ ]) are refused.
 */
export function dnsName(text: string): DnsName | null {
  const ascii = isAscii(text) ? text : toAscii(text);
  if (ascii === null || !ATOM.test(ascii)) return null;
  const name = queryName(ascii);
  if (name === null) return null;
  return name.includes("/") && !isReverse(name) ? null : name;
}

/**
 * Reads a name that was built rather than typed (by an SPF macro, as an alias' target), of whatever visible ASCII
 * but the backslash, for the DNS restricts no label's content. RFC 2181 §11
 */
export function queryName(text: string): DnsName | null {
  const name = (text.endsWith(".") ? text.slice(0, -1) : text).toLowerCase();
  return name.length <= MAX_NAME && LABELS.test(name) ? (name as DnsName) : null;
}

/** Whether a host may bear this name: letters, digits and inner hyphens only. RFC 1123 §2.1 */
export function isHostName(name: DnsName): boolean {
  return name.split(".").every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
}

/** Whether the name is the ancestor itself or lies below it. */
export function isUnder(name: DnsName, ancestor: DnsName): boolean {
  return name === ancestor || name.endsWith(`.${ancestor}`);
}

/** The name in the script people read; as it is when it does not convert back to the same name. */
export function toUnicode(name: DnsName): string {
  if (!name.includes("xn--")) return name;
  const shown = domainToUnicode(name);
  return shown !== "" && domainToASCII(shown) === name ? shown : name;
}

function toAscii(text: string): string | null {
  const convertible = [...text].every((character) => !isAscii(character) || PLAIN.test(character));
  return convertible && !hasInvisible(text) ? domainToASCII(text) || null : null;
}

/** Blanks and controls of other scripts, which the converter drops silently; the two joiners belong to words. RFC 5892 §A.1 */
function hasInvisible(text: string): boolean {
  return /(?![\u200c\u200d])[\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.test(text);
}

function isAscii(text: string): boolean {
  return [...text].every((character) => character.charCodeAt(0) < 0x80);
}

function isReverse(name: DnsName): boolean {
  return name.endsWith(".in-addr.arpa") || name.endsWith(".ip6.arpa");
}
