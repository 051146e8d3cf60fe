const PRIME = 0x01000193;

/** A mailbox that nobody has: for asking whether a server takes mail for anybody. The same for the same domain, so that runs can be compared. */
export function randomRecipient(domain: string): string {
  let hash = 0x811c9dc5;
  for (const char of domain) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), PRIME) >>> 0;
  return `mxray-${hash.toString(36)}@${domain}`;
}
