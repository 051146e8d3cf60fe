import { ipAddress, scopeOf } from "../dns/address.ts";

/**
 * Whether a name leads to private addresses and to no other: a resolver within a network often tells it something else than the world,
 * so that what such an answer speaks against is not shown.
 */
export function isInsideOnly(addresses: readonly string[]): boolean {
  const scopes = addresses.map((text) => {
    const ip = ipAddress(text);
    return ip === null ? "other" : scopeOf(ip);
  });
  return scopes.length > 0 && scopes.every((scope) => scope === "private");
}
