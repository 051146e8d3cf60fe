import type { CauseText } from "../../model/cause.ts";

/** The English texts of dane-mismatch, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Certificate that does not match DANE",
  what: "{host} shows a certificate on port {port} that fits none of the TLSA records at {name}: {records}. SHA-256 of its public key: {hash}.",
  why: "Senders that check DANE do not deliver to this host: their mail waits and comes back, while all others notice nothing.",
  fix: {
    "publish-tlsa":
      "Publish {proposal} at {name} besides the records there, wait until the old ones have left every cache, then remove what no longer fits.",
    "restore-key":
      "Or go back to the key the records name. When renewing, keep the key, or publish the record of the next key before using it.",
  },
} as const satisfies CauseText;
