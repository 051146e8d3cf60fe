import type { ReplyRow } from "../knowledge/wording.ts";
import type { Meaning } from "../model/meaning.ts";
import { plainFragment } from "./plain-fragment.ts";

/** A wording of fewer letters does not reach over the end of a sentence. */
export const LONG = 24;
/** A named block list says more than its few letters. */
const NAMED_LIST = 18;

/** What a row says, without how it says it: thousands of rows say a few hundred things. */
export type RowKind = Omit<ReplyRow, "has" | "sample" | "source">;

/** A row, ready to be looked for: the number of its kind, how specific it is, its letters, those of its last fragment, and its fragments by number. */
export type PackedRow = readonly [kind: number, rank: number, length: number, tail: number, ...fragments: number[]];

/** All rows. Plain data: it can be worked out beforehand. */
export interface RowTable {
  readonly kinds: readonly RowKind[];
  /** By the number of their first fragment. */
  readonly byFirst: Readonly<Record<number, readonly PackedRow[]>>;
}

/**
 * What a reply says is wrong counts more than whom it turns away, that more than "later" or "policy", and the inner
 * reason more than the giving up around it.
 */
const RANK: Readonly<Partial<Record<Meaning, number>>> = {
  "blocklist-misused": -1,
  "content-malware": -1,
  "content-spam": 1,
  "connect-failed": 1,
  "connection-dropped": 1,
  "ip-blocked": 1,
  "sender-blocked": 1,
  "local-delivery-failed": 1,
  "policy-block": 2,
  "server-unavailable": 2,
  "delivery-expired": 3,
  unspecified: 4,
};

/** A provider's sub-code leaves nothing to interpret. */
const VENDOR_CODE = /^[a-z]{1,4}\d|^cx[a-z]|^hvu|^rtr|^dns nr/;

/** Prepares rows; `numbered` gives each fragment its number. */
export function rowTable(rows: readonly ReplyRow[], numbered: (fragment: string) => number): RowTable {
  const kinds = new Map<string, number>();
  const byFirst: Record<number, PackedRow[]> = {};
  for (const row of rows) {
    const { has, sample, source, ...kind } = row;
    const plain = has.map(plainFragment);
    const [first, ...others] = plain.map(numbered);
    if (first === undefined) continue;
    const key = JSON.stringify(kind);
    const number = kinds.get(key) ?? kinds.size;
    kinds.set(key, number);
    const length = plain.reduce((sum, fragment) => sum + weight(fragment), 0);
    byFirst[first] ??= [];
    byFirst[first].push([number, rankOf(row), length, has.at(-1)?.length ?? 0, first, ...others]);
  }
  return { kinds: [...kinds.keys()].map((kind) => JSON.parse(kind)), byFirst };
}

function rankOf(row: ReplyRow): number {
  if (row.provider !== undefined && row.has.some((fragment) => VENDOR_CODE.test(fragment))) return -1;
  const rank = RANK[row.meaning] ?? 0;
  if (row.loose === true || row.vague === true) return Math.max(2, rank);
  return rank === 1 && row.has.length === 1 && lengthOf(row) >= LONG ? 0 : rank;
}

function lengthOf({ has }: ReplyRow): number {
  return has.reduce((sum, fragment) => sum + fragment.length, 0);
}

function weight(fragment: string): number {
  return fragment.trimEnd().length + (/@d?list/.test(fragment) ? NAMED_LIST : 0);
}
