import { PROVIDERS } from "../knowledge/providers/index.ts";
import { REPLY_ROWS } from "../knowledge/replies/index.ts";
import { STATEMENTS } from "../knowledge/statements.ts";
import { SUBJECTS } from "../knowledge/subjects.ts";
import { WORD_FORMS } from "../knowledge/word-forms.ts";
import { GENITIVES, YOURS } from "./joint-subject.ts";
import { type KinTable, kinTable } from "./kin-table.ts";
import { plainFragment } from "./plain-fragment.ts";
import { type RowTable, rowTable } from "./row-table.ts";
import { type TermTable, termTable } from "./term-table.ts";
import { type WordTable, wordFinder, wordTable } from "./word-table.ts";
import { type Layout, layoutOf } from "./wording-index.ts";

/** All that replies are looked up in. */
export interface ReplyTables {
  /** Every fragment of a wording, every word for a subject or a statement, every sign of a provider: found in one pass. */
  readonly layout: Layout;
  readonly rows: RowTable;
  readonly terms: TermTable;
  /** Provider by the number of the fragment that is its sign. */
  readonly signs: Readonly<Record<number, string>>;
  /** Provider by the suffix of its hosts. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Words that can be part of a fragment, that a form stands for, or that join subjects. */
  readonly words: WordTable;
  readonly kin: KinTable;
}

/**
 * Works the tables out of what is known. They are plain data, and take longer to work out than a reply takes to be explained: the
 * bundled command line holds this function's answer in its place.
 */
export function replyTables(): ReplyTables {
  const numbers = new Map<string, number>();
  const known = [...REPLY_ROWS, ...PROVIDERS.flatMap((provider) => provider.rows)];
  const rows = rowTable(known, numbered);
  const signs: Record<number, string> = {};
  for (const { id, signs: said } of PROVIDERS)
    for (const sign of said) signs[numbered(plainFragment(`${sign}*`))] ??= id;
  const terms = termTable(SUBJECTS, STATEMENTS, numbered);
  const hosts = Object.fromEntries(PROVIDERS.flatMap(({ id, hosts }) => hosts.map((host) => [host, id])));
  const fragments = [...numbers.keys()];
  const inFragments = fragments.flatMap((one) => one.trimEnd().split(" "));
  const words = wordTable([...Object.keys(WORD_FORMS), ...inFragments, ...YOURS, ...GENITIVES]);
  const wordNumber = wordFinder(words);
  const layout = layoutOf(fragments, wordNumber);
  return { layout, rows, terms, signs, hosts, words, kin: kinTable(known, wordNumber) };

  function numbered(fragment: string): number {
    const number = numbers.get(fragment) ?? numbers.size;
    numbers.set(fragment, number);
    return number;
  }
}
