import type { PlainWords } from "./plain-words.ts";
import { replyLookup, type Wanted } from "./reply-lookup.ts";
import { LONG, type RowKind } from "./row-table.ts";
import type { Hit } from "./wording-index.ts";

/** What a reply brings along besides its words. */
export interface Circumstances {
  readonly code: number | null;
  /** Subject and detail, e.g. "7.26". */
  readonly enhanced: string | null;
  readonly speaker: string | null;
}

/** A row that fits, and how specifically. */
export interface RowMatch {
  readonly row: RowKind;
  /** Its fragments, by number. */
  readonly fragments: readonly number[];
  /** Letters of the last of them. */
  readonly tail: number;
  /** The provider speaks, and says it in its own words. */
  readonly own: boolean;
  readonly rank: number;
  readonly length: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** How far apart two fragments of one wording may stand. */
const MAX_GAP = 70;
/** A reply says one thing or two; what repeats itself beyond this is no reply, and every pair of matches is compared. */
const MAX_FOUND = 64;
/** Every row whose wording stands in the text and whose conditions hold, most specific first. */
export function matchRows(plain: PlainWords, circumstances: Circumstances): readonly RowMatch[] {
  const { hits, sentences } = plain;
  const { rowsAt } = replyLookup();
  const found: RowMatch[] = [];
  for (let at = 0; at < hits.length && found.length < MAX_FOUND; at++) {
    const { fragment = -1, start = 0 } = hits[at] ?? {};
    const those = rowsAt(fragment);
    if (those === undefined) continue;
    const first = { at, sentences };
    for (const wanted of those) {
      const end = conditionsHold(wanted.row, circumstances) ? endOf(wanted, hits, first) : null;
      if (end === null) continue;
      const { row, rank, length, tail, fragments } = wanted;
      found.push({ row, fragments, tail, own: row.provider !== undefined, rank, length, start, end });
    }
  }
  if (found.length < 2) return found;
  return found.filter((match) => !found.some((other) => swallows(other, match))).sort(moreSpecific);
}

/** "No recipient activity" is not about "no recipient": an unbroken wording leaves nothing of what stands within it. */
function swallows(longer: RowMatch, { row, fragments, start, end, own, length }: RowMatch): boolean {
  return (
    longer.fragments.length <= fragments.length &&
    longer.length > length &&
    longer.start <= start &&
    longer.end >= end &&
    longer.row.loose !== true &&
    longer.row.meaning !== row.meaning &&
    (longer.own || !own)
  );
}

/** Provider known, plain before loose, then the longest wording, then enhanced code, then code; the id makes it total. */
export function moreSpecific(a: RowMatch, b: RowMatch): number {
  return (
    Number(b.own) - Number(a.own) ||
    looseness(a) - looseness(b) ||
    a.rank - b.rank ||
    b.length - a.length ||
    b.fragments.length - a.fragments.length ||
    Number(b.row.enhanced !== undefined) - Number(a.row.enhanced !== undefined) ||
    Number(b.row.code !== undefined) - Number(a.row.code !== undefined) ||
    (a.row.meaning < b.row.meaning ? -1 : a.row.meaning > b.row.meaning ? 1 : 0)
  );
}

/** That something failed, or that the queue gave up, is said around the reason, not instead of it. */
function looseness({ row, rank }: RowMatch): number {
  return row.loose === true || rank >= 3 ? 1 : 0;
}

/** Whether two matches claim the same text equally well and mean different things. */
export function ties(a: RowMatch, b: RowMatch): boolean {
  return (
    a.row.meaning !== b.row.meaning &&
    a.own === b.own &&
    a.rank === b.rank &&
    a.length === b.length &&
    a.fragments.length === b.fragments.length &&
    (a.row.enhanced === undefined) === (b.row.enhanced === undefined) &&
    (a.row.code === undefined) === (b.row.code === undefined)
  );
}

function conditionsHold(row: RowKind, { code, enhanced, speaker }: Circumstances): boolean {
  if (row.provider !== undefined && row.provider !== speaker) return false;
  return (row.code === undefined || row.code === code) && (row.enhanced === undefined || row.enhanced === enhanced);
}

/** Where the last of the fragments ends; null when they do not all follow. */
function endOf(
  { fragments, length }: Wanted,
  hits: readonly Hit[],
  first: { readonly at: number; readonly sentences: readonly number[] },
): number | null {
  let end = hits[first.at]?.end ?? 0;
  let at = first.at + 1;
  for (let index = 1; index < fragments.length; index++) {
    const fragment = fragments[index];
    let hit = hits[at];
    while (hit !== undefined && hit.start - end <= MAX_GAP && (hit.fragment !== fragment || hit.start < end))
      hit = hits[++at];
    if (hit === undefined || hit.start - end > MAX_GAP) return null;
    if (length < LONG && first.sentences.some((start) => start >= end - 2 && start < hit.start)) return null;
    end = hit.end;
  }
  return end;
}
