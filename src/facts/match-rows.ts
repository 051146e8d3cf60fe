import { PROVIDERS } from "../knowledge/providers/index.ts";
import { REPLY_ROWS } from "../knowledge/replies/index.ts";
import type { ReplyRow } from "../knowledge/wording.ts";
import type { Meaning } from "../model/meaning.ts";
import { type PlainWords, plainFragment } from "./plain-words.ts";
import type { Hit } from "./wording-index.ts";
import { wordingIndex } from "./wording-index.ts";

/** What a reply brings along besides its words. */
export interface Circumstances {
  readonly code: number | null;
  /** Subject and detail, e.g. "7.26". */
  readonly enhanced: string | null;
  readonly speaker: string | null;
}

/** A row that fits, and how specifically. */
export interface RowMatch {
  readonly row: ReplyRow;
  /** The provider speaks, and says it in its own words. */
  readonly own: boolean;
  readonly rank: number;
  readonly length: number;
}

/** How far apart two fragments of one wording may stand. */
const MAX_GAP = 70;
/** A wording of fewer letters does not reach over the end of a sentence. */
const LONG = 24;
/** A named block list says more than its few letters. */
const NAMED_LIST = 18;

interface Wanted {
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
const { fragments: FRAGMENTS, byFirst: BY_FIRST } = prepare(ROWS);
const INDEX = wordingIndex(FRAGMENTS);

/** Every row whose wording stands in the text and whose conditions hold, most specific first. */
export function matchRows({ text, sentences }: PlainWords, circumstances: Circumstances): readonly RowMatch[] {
  const hits = INDEX.find(text);
  const found: RowMatch[] = [];
  for (let at = 0; at < hits.length; at++) {
    for (const wanted of BY_FIRST[hits[at]?.fragment ?? -1] ?? []) {
      if (!conditionsHold(wanted.row, circumstances) || !follows(wanted, hits, { at, sentences })) continue;
      const own = wanted.row.provider !== undefined && wanted.row.provider === circumstances.speaker;
      found.push({ row: wanted.row, own, rank: wanted.rank, length: wanted.length });
    }
  }
  return found.sort(moreSpecific);
}

/** Provider known, plain before loose, then the longest wording, then enhanced code, then code; the id makes it total. */
export function moreSpecific(a: RowMatch, b: RowMatch): number {
  return (
    Number(b.own) - Number(a.own) ||
    a.rank - b.rank ||
    b.length - a.length ||
    b.row.has.length - a.row.has.length ||
    Number(b.row.enhanced !== undefined) - Number(a.row.enhanced !== undefined) ||
    Number(b.row.code !== undefined) - Number(a.row.code !== undefined) ||
    (a.row.meaning < b.row.meaning ? -1 : a.row.meaning > b.row.meaning ? 1 : 0)
  );
}

/** Whether two matches claim the same text equally well and mean different things. */
export function ties(a: RowMatch, b: RowMatch): boolean {
  return (
    a.row.meaning !== b.row.meaning &&
    a.own === b.own &&
    a.rank === b.rank &&
    a.length === b.length &&
    a.row.has.length === b.row.has.length &&
    (a.row.enhanced === undefined) === (b.row.enhanced === undefined) &&
    (a.row.code === undefined) === (b.row.code === undefined)
  );
}

function rankOf(row: ReplyRow): number {
  if (row.provider !== undefined && row.has.some((fragment) => VENDOR_CODE.test(fragment))) return -1;
  return row.loose === true || row.vague === true ? Math.max(2, RANK[row.meaning] ?? 0) : (RANK[row.meaning] ?? 0);
}

function conditionsHold(row: ReplyRow, { code, enhanced, speaker }: Circumstances): boolean {
  if (row.provider !== undefined && row.provider !== speaker) return false;
  return (row.code === undefined || row.code === code) && (row.enhanced === undefined || row.enhanced === enhanced);
}

function follows(
  { fragments, length }: Wanted,
  hits: readonly Hit[],
  first: { readonly at: number; readonly sentences: readonly number[] },
): boolean {
  let end = hits[first.at]?.end ?? 0;
  let at = first.at + 1;
  for (const fragment of fragments.slice(1)) {
    while (at < hits.length && (hits[at]?.fragment !== fragment || (hits[at]?.start ?? 0) < end)) at++;
    const hit = hits[at];
    if (hit === undefined || hit.start - end > MAX_GAP) return false;
    if (length < LONG && first.sentences.some((start) => start >= end - 2 && start < (hit?.start ?? 0))) return false;
    end = hit.end;
  }
  return true;
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
