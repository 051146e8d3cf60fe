import { PROVIDERS } from "../knowledge/providers/index.ts";
import { REPLY_ROWS } from "../knowledge/replies/index.ts";
import type { ReplyRow } from "../knowledge/wording.ts";
import type { Meaning } from "../model/meaning.ts";
import { plainFragment } from "./plain-words.ts";
import { wordingIndex } from "./wording-index.ts";

/** A wording of fewer letters does not reach over the end of a sentence. */
export const LONG = 24;
/** A named block list says more than its few letters. */
const NAMED_LIST = 18;

/** A row, ready to be looked for: its fragments by number, and how specific it is. */
export interface Wanted {
  readonly row: ReplyRow;
  readonly fragments: readonly number[];
  readonly rank: number;
  readonly length: number;
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

const ROWS: readonly ReplyRow[] = [...REPLY_ROWS, ...PROVIDERS.flatMap((provider) => provider.rows)];
const PREPARED = prepare(ROWS);

/** Rows by the number of their first fragment. */
export const ROWS_BY_FIRST: readonly (readonly Wanted[] | undefined)[] = PREPARED.byFirst;
/** Finds the fragments of all rows. */
export const ROW_INDEX = wordingIndex(PREPARED.fragments);

function rankOf(row: ReplyRow): number {
  if (row.provider !== undefined && row.has.some((fragment) => VENDOR_CODE.test(fragment))) return -1;
  const rank = RANK[row.meaning] ?? 0;
  if (row.loose === true || row.vague === true) return Math.max(2, rank);
  return rank === 1 && row.has.length === 1 && lengthOf(row) >= LONG ? 0 : rank;
}

function lengthOf({ has }: ReplyRow): number {
  return has.reduce((sum, fragment) => sum + fragment.length, 0);
}

function prepare(rows: readonly ReplyRow[]): { fragments: readonly string[]; byFirst: readonly Wanted[][] } {
  const ids = new Map<string, number>();
  const byFirst: Wanted[][] = [];
  for (const row of rows) {
    const plain = row.has.map(plainFragment);
    const fragments = plain.map((fragment) => {
      const id = ids.get(fragment) ?? ids.size;
      ids.set(fragment, id);
      return id;
    });
    const [first] = fragments;
    if (first === undefined) continue;
    const bucket = byFirst[first] ?? [];
    bucket.push({
      row,
      fragments,
      rank: rankOf(row),
      length: plain.reduce((sum, fragment) => sum + weight(fragment), 0),
    });
    byFirst[first] = bucket;
  }
  return { fragments: [...ids.keys()], byFirst };
}

function weight(fragment: string): number {
  return fragment.trimEnd().length + (/@d?list/.test(fragment) ? NAMED_LIST : 0);
}
