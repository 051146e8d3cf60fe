import type { Meaning } from "../model/meaning.ts";

/** What a reply that was read so turned out to mean where the reading was wrong, most often first. */
const NEIGHBOURS: Readonly<Partial<Record<Meaning, readonly Meaning[]>>> = {
  "policy-block": ["ip-blocked", "content-spam", "sender-blocked"],
  "ip-blocked": ["reputation-low", "ip-listed-dnsbl", "policy-block"],
  "ip-listed-dnsbl": ["ip-blocked"],
  unspecified: ["policy-block"],
};
/** The same of a reading that is but a guess. */
const MISTAKEN: Readonly<Partial<Record<Meaning, readonly Meaning[]>>> = {
  "sender-invalid": ["sender-blocked", "sender-domain-unresolvable"],
  "sender-domain-unresolvable": ["sender-invalid"],
  "sender-blocked": ["policy-block", "sender-invalid"],
  "recipient-restricted": ["policy-block", "sender-blocked"],
  "recipient-disabled": ["recipient-unknown", "recipient-restricted"],
  "content-malformed": ["content-spam"],
  "content-spam": ["policy-block", "content-malware"],
  "rate-limited": ["too-many-connections", "recipient-rate-limited"],
  "helo-invalid": ["ptr-missing", "sender-not-allowed"],
  "ptr-missing": ["helo-invalid"],
  "server-unavailable": ["server-error"],
  "server-error": ["server-unavailable", "local-delivery-failed"],
  "connect-failed": ["connection-dropped", "server-unavailable"],
  "connection-dropped": ["connect-failed"],
  "local-delivery-failed": ["server-error"],
  "tls-failed": ["tls-required"],
  "domain-listed": ["sender-blocked"],
  "message-unauthenticated": ["dmarc-fail"],
};
const MAX_ALTERNATIVES = 3;

/** Meanings a reply may have besides the one it was given, likeliest first, at most three: those found in it, then what it is mistaken for. */
export function otherMeanings(meaning: Meaning, likely: readonly Meaning[], isSure = false): readonly Meaning[] {
  const all = new Set([...likely, ...(NEIGHBOURS[meaning] ?? []), ...(isSure ? [] : (MISTAKEN[meaning] ?? []))]);
  all.delete(meaning);
  return [...all].slice(0, MAX_ALTERNATIVES);
}
