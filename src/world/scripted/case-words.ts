import ipaddr from "ipaddr.js";
import type { DnsName, IpAddress } from "../../model/scalars.ts";

/** The canonical form of an address written in a case file; null when the word is none. */
export function addressWord(word: string): IpAddress | null {
  const bare = word.startsWith("[") && word.endsWith("]") ? word.slice(1, -1) : word;
  if (bare.includes(":") ? !ipaddr.IPv6.isValid(bare) : !ipaddr.IPv4.isValidFourPartDecimal(bare)) return null;
  return ipaddr.parse(bare).toString() as IpAddress;
}

/** A name as questions spell it: lower case, no final dot. */
export function nameWord(word: string): DnsName {
  return word.toLowerCase().replace(/\.$/, "") as DnsName;
}

/** What stands after the last @; null for a text without one. */
export function domainOf(mailbox: string): DnsName | null {
  const at = mailbox.lastIndexOf("@");
  return at < 0 || at === mailbox.length - 1 ? null : nameWord(mailbox.slice(at + 1));
}

/** The number a word stands for, when it is whole and within bounds. */
export function numberWord(word: string, max: number): number | null {
  return /^\d{1,9}$/.test(word) && Number(word) <= max ? Number(word) : null;
}
