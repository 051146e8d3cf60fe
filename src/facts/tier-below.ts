import type { Composed } from "./compose.ts";
import type { RowMatch } from "./match-rows.ts";

/** "access denied", "not allowed": a refusal and no more. */
const FEW_LETTERS = 14;

/** The lowest tier of a pair that is heard above this row: nearly anything is more than "rejected" or "failed". */
export function tierBelow(row: RowMatch | undefined, pair: Composed): number {
  if (row === undefined || row.row.meaning === "unspecified" || isMention(row, pair) || isWhen(row, pair)) return 3;
  if (row.row.loose === true && row.row.vague === true && pair.meaning !== "policy-block") return 2;
  return row.row.meaning === "policy-block" && (row.row.loose === true || row.length <= FEW_LETTERS) ? 2 : 1;
}

/** A loose wording that is but one half of the pair. */
function isMention({ row, start, end }: RowMatch, { said, about, meaning }: Composed): boolean {
  if (row.loose !== true || about === null || meaning === "policy-block") return false;
  return (start >= about.start && end <= about.end) || (start >= said.start && end <= said.end);
}

/** "Later", "temporarily": when, and not why, which a pair tells. */
function isWhen({ row }: RowMatch, { meaning, about, distance }: Composed): boolean {
  if (row.loose !== true || row.meaning !== "server-unavailable") return false;
  if (meaning === "delivery-expired") return true;
  if (about === null) return false;
  return meaning !== "server-unavailable" && meaning !== "policy-block" && distance <= 1;
}
