import { ipAddress, scopeOf } from "../dns/address.ts";

/**
 * Whether a client's address is one that nobody outside can have: the receiver's own proxy, or translation of addresses, put it in
 * the place of whoever connected. RFC 6890 §2.2.2
 */
export function isHiddenClient(ip: unknown): boolean {
  const address = typeof ip === "string" ? ipAddress(ip) : null;
  return address !== null && (scopeOf(address) === "private" || scopeOf(address) === "loopback");
}
