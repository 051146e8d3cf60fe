import { STATEMENTS, type Statement } from "../knowledge/statements.ts";
import { SUBJECTS, type Subject } from "../knowledge/subjects.ts";
import { plainFragment } from "./plain-words.ts";
import { type WordingIndex, wordingIndex } from "./wording-index.ts";

/** What one word or phrase stands for: subjects, and things said of them. */
export interface Term {
  readonly subjects: readonly Subject[];
  readonly statements: readonly Statement[];
}

/** Every subject and statement there is a word for. */
export interface Vocabulary {
  readonly index: WordingIndex;
  readonly terms: readonly Term[];
}

/** The words of all subjects and statements, gathered when first asked for. */
export const vocabulary = grownOnce();

/** Grown when a reply is met that no row is sure of: most runs need it never, and it would be a third of their start. */
function grownOnce(): () => Vocabulary {
  let grown: Vocabulary | null = null;
  return () => {
    grown ??= vocabularyOf(lexicon());
    return grown;
  };
}

function vocabularyOf(terms: ReadonlyMap<string, Term>): Vocabulary {
  return { index: wordingIndex([...terms.keys()]), terms: [...terms.values()] };
}

function lexicon(): ReadonlyMap<string, Term> {
  const terms = new Map<string, { subjects: Subject[]; statements: Statement[] }>();
  function term(word: string): { subjects: Subject[]; statements: Statement[] } {
    const fragment = plainFragment(word);
    const known = terms.get(fragment) ?? { subjects: [], statements: [] };
    terms.set(fragment, known);
    return known;
  }
  for (const [subject, words] of Object.entries(SUBJECTS)) {
    for (const word of words) term(word).subjects.push(subject as Subject);
  }
  for (const statement of STATEMENTS) for (const word of statement.words) term(word).statements.push(statement);
  return terms;
}
