import { addressBytes, familyOf } from "../dns/address.ts";
import type { IpAddress } from "../model/scalars.ts";

/** Words by which networks name what they hand out to their customers. */
const POOL_WORD =
  /(?:^|[.-])(?:dyn(?:amic|ip)?|pool|dhcp|ppp(?:oe)?|[avx]?dsl|cable|broadband|dial(?:up|in)?|res(?:idential)?|cust(?:omers?)?|clients?|catv|ftth|fiber|wifi|mobile|gprs|lte|hsd\d*|cpe|static|unassigned)\d*(?:[.-]|$)/;

/** Whether a reverse name was made from the address by a rule instead of being given to a mail server. */
export function isGenericName(name: string, ip: IpAddress): boolean {
  return familyOf(ip) === 4 ? spellsIpv4(name, ip) : spellsIpv6(name, ip);
}

/** All four octets in order or in reverse, in decimal or hexadecimal; or the last two beside a word for a pool. */
function spellsIpv4(name: string, ip: IpAddress): boolean {
  const octets = addressBytes(ip);
  const whole = [octets, [...octets].reverse()].some(
    (bytes) => holdsDecimal(name, bytes) || name.includes(bytes.map(hex).join("")),
  );
  const tail = octets.slice(2);
  const half = [tail, [...tail].reverse()].some((bytes) => holdsDecimal(name, bytes));
  return whole || (half && POOL_WORD.test(name));
}

/** The numbers one after the other, with or without leading zeros, between marks or as one run of three digits each. */
function holdsDecimal(name: string, bytes: readonly number[]): boolean {
  const run = bytes.map((byte) => String(byte).padStart(3, "0")).join("");
  const parts = bytes.map((byte) => `0{0,2}${byte}`).join("[.-]");
  return (bytes.length === 4 && name.includes(run)) || new RegExp(`(?<!\\d)${parts}(?!\\d)`).test(name);
}

/** The last four groups in any of the usual spellings. */
function spellsIpv6(name: string, ip: IpAddress): boolean {
  const bytes = addressBytes(ip).slice(8);
  const nibbles = bytes.map(hex).join("");
  const plain = name.replace(/[.-]/g, "");
  return (
    bytes.some((byte) => byte !== 0) && (plain.includes(nibbles) || plain.includes([...nibbles].reverse().join("")))
  );
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
