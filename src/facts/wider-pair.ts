import type { Composed, Stretch } from "./compose.ts";
import type { RowMatch } from "./match-rows.ts";

/** Beyond this, a statement and its subject are not one phrase. */
const NEXT_TO = 12;

/**
 * Whether a pair knows better than a wording of what is said: the wording is but its statement ("does not exist", of
 * whomever), or a piece of its subject's longer name ("mailbox" of "sender mailbox"); or two subjects bear the pair out.
 */
export function isWiderThan(
  { said, about, distance, tier, twofold }: Composed,
  { fragments, tail, start, end }: RowMatch,
): boolean {
  if (twofold) return true;
  if (about === null || distance > NEXT_TO) return false;
  if (start >= about.start && end < about.end) return true;
  if (tier === 3) return false;
  if (start >= about.start && end === about.end) return tier === 1;
  if (start >= said.start && end <= said.end) return true;
  if (tier === 1 && start >= said.start && end === about.end && fragments.length > 1 && isCutShort(tail, about))
    return true;
  return start > about.start && start < about.end && end > said.start && end <= said.end;
}

/** "Unable to resolve … domain" has met the end of "from domain". */
function isCutShort(tail: number, { start, end }: Stretch): boolean {
  return tail + 2 < end - start;
}

/** Whether a pair stands apart from a wording that leaves the reason open, and gives one. */
export function saysWhy({ said, distance, tier }: Composed, { row, own, start, end }: RowMatch): boolean {
  return row.vague === true && !own && tier === 1 && distance <= NEXT_TO && (said.start >= end || said.end <= start);
}
