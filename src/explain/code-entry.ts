import { vendorMeaning } from "../facts/code-meaning.ts";
import { ENHANCED_CODES } from "../knowledge/enhanced-codes.ts";
import { PROVIDERS } from "../knowledge/providers/index.ts";
import { REPLY_ROWS } from "../knowledge/replies/index.ts";
import { REPLY_CODES, type ReplyCodeRow } from "../knowledge/reply-codes.ts";
import { CODE_VENDOR } from "../knowledge/vendor-codes.ts";
import type { ReplyRow } from "../knowledge/wording.ts";
import type { Source } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";

/** A code somebody asks about: three digits, all that begin with one ("4yz"), or class, subject and detail (class null: "X.7.1"). */
export type AskedCode =
  | { readonly is: "class"; readonly digit: string }
  | { readonly is: "reply"; readonly code: number }
  | { readonly is: "enhanced"; readonly kind: 2 | 4 | 5 | null; readonly detail: string };

/** What is known of one code, in no language: what `mxray causes 550 --format json` prints. */
export interface CodeEntry {
  readonly code: string;
  /** Beyond what can be asked by digits alone: vendor: the sub-code of one vendor's replies. client: a mail program's error number. */
  readonly is: AskedCode["is"] | "vendor" | "client";
  /** The name the standard or the registry gives it; null: nobody registered it. */
  readonly title: string | null;
  /** Who gave it its meaning where nobody registered it; null: it is registered, or nobody is known to have. */
  readonly vendor: string | null;
  /** What it says where the words beside it are silent. */
  readonly meaning: Meaning;
  readonly side: ReplyCodeRow["side"] | null;
  /** By the class: 4yz may pass. RFC 5321 §4.2.1 */
  readonly retry: "no" | "yes";
  readonly worn: readonly Worn[];
  readonly sources: readonly Source[];
}
/** A cause that servers are known to give this code for. */
export interface Worn {
  readonly cause: Meaning;
  readonly samples: readonly CodeSample[];
}
/** A reply that comes with it; `by`: the operator known to say so. */
export interface CodeSample {
  readonly by: string | null;
  readonly text: string;
}

const SAMPLES = 3;
const REGISTRY = {
  url: "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
  checked: "2026-11-22",
} as const;
const NAMES: ReadonlyMap<string, string> = new Map(PROVIDERS.map(({ id, name }) => [id, name]));

/** Reads a code in the shapes people type it: "421", "5.7.1", "#5.1.0", "X.7.1", "550-5.7.1"; null when it is none. */
export function askedCode(text: string): AskedCode | null {
  const enhanced = /^(?:[245]\d\d[- ]?)?#?([245x])[. ](\d{1,3})[. ](\d{1,3})$/i.exec(text.trim());
  if (enhanced !== null) {
    const [, kind = "", subject, detail] = enhanced;
    const known = { "2": 2, "4": 4, "5": 5 } as const;
    return {
      is: "enhanced",
      kind: kind === "2" || kind === "4" || kind === "5" ? known[kind] : null,
      detail: `${Number(subject)}.${Number(detail)}`,
    };
  }
  const digit = /^([1-5])(?:yz|xx)$/i.exec(text.trim())?.[1];
  if (digit !== undefined) return { is: "class", digit };
  return /^\d{3}$/.test(text.trim()) ? { is: "reply", code: Number(text.trim()) } : null;
}

/** How a code is written. */
export function codeName(asked: AskedCode): string {
  if (asked.is === "class") return `${asked.digit}yz`;
  return asked.is === "reply" ? String(asked.code) : `${asked.kind ?? "X"}.${asked.detail}`;
}

/** Looks a code up; null when neither a standard, nor the registry, nor a vendor, nor any server known here has it. */
export function codeEntry(asked: AskedCode): CodeEntry | null {
  if (asked.is === "class") return classEntry(asked.digit);
  const worn = wornBy(asked);
  const reply = asked.is === "reply" ? REPLY_CODES[asked.code] : undefined;
  const row = asked.is === "reply" ? reply : ENHANCED_CODES[asked.detail];
  const own = row === undefined ? vendorsOwn(asked) : null;
  if (row === undefined && own === null && worn.length === 0) return null;
  const name = codeName(asked);
  return {
    code: name,
    is: asked.is,
    title: row?.title ?? null,
    vendor: own === null ? null : CODE_VENDOR.name,
    meaning: row?.meaning ?? own ?? worn[0]?.cause ?? "unspecified",
    side: reply?.side ?? null,
    retry: name.startsWith("4") ? "yes" : "no",
    worn,
    sources: [...sourcesOf(asked, row !== undefined), ...(own === null ? [] : [CODE_VENDOR.page])],
  };
}

/** What the first digit alone tells. RFC 5321 §4.2.1 */
function classEntry(digit: string): CodeEntry {
  return {
    code: `${digit}yz`,
    is: "class",
    title: null,
    vendor: null,
    meaning: digit === "4" || digit === "5" ? "unspecified" : "not-a-failure",
    side: null,
    retry: digit === "4" ? "yes" : "no",
    worn: [],
    sources: [{ rfc: 5321, section: "4.2.1" }],
  };
}

/** A code that has a place of its own in a table. */
type OneCode = Exclude<AskedCode, { is: "class" }>;

/** What a vendor means by a code that is not registered. */
function vendorsOwn(asked: OneCode): Meaning | null {
  if (asked.is === "reply" || asked.kind === 2) return null;
  return vendorMeaning(asked.kind === null ? null : asked.kind * 100, asked.detail);
}

/** The sections that define it. */
function sourcesOf(asked: OneCode, isRegistered: boolean): readonly Source[] {
  if (asked.is === "enhanced") {
    const section = `3.${Number(asked.detail.split(".")[0]) + 1}`;
    return isRegistered ? [{ rfc: 3463, section }, REGISTRY] : [{ rfc: 5248, section: "4" }, REGISTRY];
  }
  return [
    { rfc: 5321, section: "4.2.1" },
    { rfc: 5321, section: "4.2.3" },
  ];
}

/** The causes whose known wordings come with this code, the most frequent first. */
function wornBy(asked: OneCode): readonly Worn[] {
  return wornWhere((row) => isQuoted(row) && hasCode(row.sample, asked));
}

/** The causes of the known wordings that fit, the most frequent first, each with a few of them. */
export function wornWhere(fits: (row: ReplyRow) => boolean): readonly Worn[] {
  const found = new Map<Meaning, CodeSample[]>();
  for (const row of [...PROVIDERS.flatMap(({ rows }) => rows), ...REPLY_ROWS]) {
    if (!fits(row)) continue;
    const samples = found.get(row.meaning) ?? [];
    if (samples.some(({ text }) => text === row.sample)) continue;
    samples.push({ by: NAMES.get(row.provider ?? "") ?? null, text: row.sample });
    found.set(row.meaning, samples);
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([cause, samples]) => ({ cause, samples: samples.slice(0, SAMPLES) }));
}

/** Some samples are only fragments with a code put before them: these prove nothing of the code. */
function isQuoted({ provider, sample }: ReplyRow): boolean {
  return provider !== undefined || /^[245]\d\d[- ](?:#?[245]\.\d{1,3}\.\d{1,3} |[A-Z<])/.test(sample);
}

function hasCode(sample: string, asked: OneCode): boolean {
  if (asked.is === "reply") return sample.startsWith(String(asked.code));
  const [, kind, subject, detail] = /^(?:[245]\d\d[- ])?#?([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(sample) ?? [];
  const isClass = asked.kind === null || String(asked.kind) === kind;
  return kind !== undefined && isClass && `${Number(subject)}.${Number(detail)}` === asked.detail;
}
