import { createPublicKey } from "node:crypto";

/** What a key record says, as far as it can be read. RFC 6376 §3.6.1 */
export interface DkimKey {
  readonly tags: Readonly<Record<string, string>>;
  /** An empty `p=`: the owner takes the key back. */
  readonly revoked: boolean;
  /** Of an RSA key; null for others, and for what is no key. */
  readonly bits: number | null;
  /** The parts that verifiers cannot use, as they stand there. */
  readonly faults: readonly string[];
}

const MAX_RECORD = 8192;
/** An Ed25519 key is its 32 octets, with nothing around them. RFC 8463 §3 */
const ED25519_BYTES = 32;

/** Whether a TXT record at a selector's name is meant as a key: it names the version or has a `p`. RFC 6376 §3.6.1 */
export function isDkimKey(text: string): boolean {
  return /(?:^|;)\s*(?:v\s*=\s*DKIM|p\s*=)/i.test(text.slice(0, MAX_RECORD));
}

/** Reads one key record; never throws. */
export function dkimKey(record: string): DkimKey {
  const { tags, strays } = tagsOf(record.slice(0, MAX_RECORD));
  const { v, k = "rsa", p } = tags;
  const faults = [...strays];
  // The version may be left out, but not be another; case matters. RFC 6376 §3.6.1
  if (v !== undefined && v !== "DKIM1") faults.push(`v=${v}`);
  if (!["rsa", "ed25519"].includes(k.toLowerCase())) faults.push(`k=${k}`);
  faults.push(...unfit(tags));
  if (p === undefined) return { tags, revoked: false, bits: null, faults: [...faults, "p="] };
  const bytes = base64(p);
  if (bytes?.length === 0) return { tags, revoked: true, bits: null, faults };
  const isEd25519 = k.toLowerCase() === "ed25519";
  const bits = bytes === null || isEd25519 ? null : rsaBits(bytes);
  const isKey = isEd25519 ? bytes?.length === ED25519_BYTES : bits !== null || !["rsa"].includes(k.toLowerCase());
  if (bytes === null || !isKey) faults.push(`p=${p.length > 40 ? `${p.slice(0, 40)}…` : p}`);
  return { tags, revoked: false, bits, faults };
}

/** A key kept for something else than mail, or for digests that nobody may use any more. RFC 6376 §3.6.1, RFC 8301 §3.1 */
function unfit({ s, h }: Readonly<Record<string, string>>): readonly string[] {
  const has = (list: string, wanted: readonly string[]) =>
    list.split(":").some((one) => wanted.includes(one.trim().toLowerCase()));
  return [
    ...(s === undefined || has(s, ["*", "email"]) ? [] : [`s=${s.slice(0, 60)}`]),
    ...(h === undefined || has(h, ["sha256"]) ? [] : [`h=${h.slice(0, 60)}`]),
  ];
}

/** Of a tag written twice the record is void, so the second is a stray. RFC 6376 §3.2 */
function tagsOf(record: string): {
  readonly tags: Readonly<Record<string, string>>;
  readonly strays: readonly string[];
} {
  const tags = new Map<string, string>();
  const strays: string[] = [];
  for (const part of record.split(";").slice(0, 64)) {
    const [, name, value = ""] = /^\s*([A-Za-z][A-Za-z0-9_]*)\s*=([\s\S]*)$/.exec(part) ?? [];
    if (part.trim() === "") continue;
    if (name === undefined || tags.has(name)) strays.push(part.trim().slice(0, 60));
    else tags.set(name, value.trim());
  }
  return { tags: Object.fromEntries(tags), strays };
}

/** Blanks within are allowed, RFC 6376 §3.2; null when it is no base64. */
function base64(text: string): Buffer | null {
  const bare = text.replace(/\s+/g, "");
  return /^[A-Za-z0-9+/]*={0,2}$/.test(bare) && bare.replace(/=+$/, "").length % 4 !== 1
    ? Buffer.from(bare, "base64")
    : null;
}

/** Verifiers take the key bare as well as within its algorithm, RFC 6376 §3.6.1 having been read both ways. */
function rsaBits(der: Buffer): number | null {
  for (const type of ["spki", "pkcs1"] as const) {
    try {
      const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key: der, format: "der", type });
      return asymmetricKeyType === "rsa" ? (asymmetricKeyDetails?.modulusLength ?? null) : null;
    } catch {}
  }
  return null;
}
