import { ipAddress } from "../dns/address.ts";
import { dnsName } from "../dns/name.ts";
import { isListZone } from "./list-zone.ts";

/** Four octets or 32 nibbles before a name: how lists and reverse zones are asked for an address. RFC 5782 §2.1, §2.4 */
const TURNED =
  /(?<![\w.-])((?:\d{1,3}\.){4}|(?:[0-9a-f]\.){32})((?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,18})(?![\w-]|\.[a-z0-9])/gi;
/** What no such name is without. */
const FOUR_LABELS = /(?:\b[0-9a-f]{1,3}\.){4}/i;

/**
 * Writes each name that was asked of a list or a reverse zone as what it stands for: the address, in its own order, and the zone.
 * "9.113.0.203.zen.spamhaus.org" is about 203.0.113.9. An address that stands in the text in the order of the name is left
 * in it: whoever wrote that did not turn it.
 */
export function unturned(text: string): string {
  if (!FOUR_LABELS.test(text)) return text;
  const besides = text.replace(TURNED, " ");
  return text.replace(TURNED, (whole: string, labels: string, name: string) => {
    const zone = dnsName(name);
    const isReverse = /^(?:in-addr|ip6)\.arpa$/i.test(name);
    if (zone === null || !(isReverse || isListZone(zone))) return whole;
    const parts = labels.slice(0, -1).split(".");
    const ip = ipAddress(parts.length === 4 ? inOrder(parts, labels.slice(0, -1), besides) : ofNibbles(parts));
    return ip === null ? whole : isReverse ? ` ${ip} ` : ` ${ip} ${name} `;
  });
}

function inOrder(parts: readonly string[], asWritten: string, besides: string): string {
  return besides.includes(asWritten) ? asWritten : [...parts].reverse().join(".");
}

function ofNibbles(nibbles: readonly string[]): string {
  return [...nibbles].reverse().join("").match(/.{4}/g)?.join(":") ?? "";
}
