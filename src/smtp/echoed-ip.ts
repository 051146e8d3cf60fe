import { ipAddress } from "../dns/address.ts";
import type { IpAddress } from "../model/scalars.ts";

/** RFC 5321 §4.1.3 */
const BRACKETED = /[[(](?:IPv6:)?([0-9a-f.:]{3,45})[\])]/gi;

/**
 * Finds the address a server says it sees us at, in the words behind its own name ("at your service, [192.0.2.1]").
 * The last one counts: a HELO name that is an address literal is repeated before it.
 */
export function echoedIpIn(words: string): IpAddress | null {
  let found: IpAddress | null = null;
  for (const [, text] of words.slice(0, 1024).matchAll(BRACKETED)) found = ipAddress(text ?? "") ?? found;
  return found;
}
