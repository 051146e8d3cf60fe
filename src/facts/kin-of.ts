import type { Kin } from "./kin.ts";
import type { RowMatch } from "./match-rows.ts";
import type { PlainWords } from "./plain-words.ts";
import { replyLookup } from "./reply-lookup.ts";
import { isPlain } from "./row-certainty.ts";

/** The meaning that a reply's words are kin to, without those words that are known to go with any reason; null where there is none. */
export function kinOf({ text }: PlainWords, rows: readonly RowMatch[]): Kin | null {
  const lookup = replyLookup();
  let telling = text;
  for (const { row, start, end } of rows) {
    if (row.loose !== true && isPlain(row)) continue;
    telling = telling.slice(0, start) + " ".repeat(end - start) + telling.slice(end);
  }
  const words = telling.split(" ").filter((word) => word !== "");
  return lookup.kinOf(words.map((word) => lookup.wordNumber(word)));
}
