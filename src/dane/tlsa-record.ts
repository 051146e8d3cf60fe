/** One TLSA record, read. RFC 6698 §2.1 */
export interface TlsaRecord {
  /** dane-ta: an authority above the certificate; dane-ee: the certificate itself. */
  readonly usage: "dane-ta" | "dane-ee";
  readonly selector: "certificate" | "publicKey";
  readonly matching: "full" | "sha256" | "sha512";
  /** Hexadecimal, lower case. */
  readonly data: string;
}

const USAGES: Readonly<Record<string, TlsaRecord["usage"]>> = { 2: "dane-ta", 3: "dane-ee" };
const SELECTORS: Readonly<Record<string, TlsaRecord["selector"]>> = { 0: "certificate", 1: "publicKey" };
const MATCHINGS: Readonly<Record<string, TlsaRecord["matching"]>> = { 0: "full", 1: "sha256", 2: "sha512" };
const DIGITS = { full: null, sha256: 64, sha512: 128 } as const;

/**
 * Reads a record in presentation form; null for one that mail servers cannot use: the usages 0 and 1 lean on public
 * authorities, which mail between servers does without. RFC 7672 §3.1.3
 */
export function tlsaRecord(text: string): TlsaRecord | null {
  const [usage = "", selector = "", matching = "", ...rest] = text.trim().split(/\s+/);
  const data = rest.join("").toLowerCase();
  const read = { usage: USAGES[usage], selector: SELECTORS[selector], matching: MATCHINGS[matching] };
  if (read.usage === undefined || read.selector === undefined || read.matching === undefined) return null;
  if (!/^(?:[0-9a-f]{2})+$/.test(data) || data.length !== (DIGITS[read.matching] ?? data.length)) return null;
  return { usage: read.usage, selector: read.selector, matching: read.matching, data };
}
