import { KINDS, type Kind } from "../../model/observation.ts";
import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { numberWord } from "./case-words.ts";

const CONFIDENCES = ["proven", "likely", "possible"] as const;
const VERDICTS = ["pass", "warn", "fail", "unknown"] as const;
type ExpectedConfidence = (typeof CONFIDENCES)[number];

/** One thing that must hold of the diagnosis of a case. `subject` "*" means any. */
export type Expectation = { readonly line: CaseLine } & (
  | {
      readonly is: "present";
      readonly cause: string;
      readonly subject: string;
      readonly confidence: ExpectedConfidence | null;
    }
  | { readonly is: "absent"; readonly cause: string; readonly subject: string }
  /** `for` is the kind of a look that would settle it; null where that does not matter. */
  | { readonly is: "undetermined"; readonly cause: string; readonly subject: string; readonly for: Kind | null }
  /** A finding that is less than proven, and a kind of look that would prove or refute it. */
  | { readonly is: "unproven"; readonly cause: string; readonly for: Kind }
  | { readonly is: "first"; readonly cause: string; readonly confidence: ExpectedConfidence | null }
  | { readonly is: "never" | "not-asked"; readonly cause: string }
  | { readonly is: "owner"; readonly cause: string; readonly owner: string }
  | { readonly is: "because"; readonly cause: string; readonly root: string }
  | { readonly is: "nothing-blocks" }
  | { readonly is: "unexplained"; readonly count: number }
  | { readonly is: "verdict"; readonly verdict: (typeof VERDICTS)[number] }
);

/** Reads one line of an `expect` section. */
export function readExpectation(line: CaseLine): Expectation {
  const [is = "", first, second, third] = wordsOf(line.text);
  if (first === undefined) throw syntaxError(line, "an expectation with its argument");
  switch (is) {
    case "present":
      return { line, is, cause: first, subject: subjectOf(line, second), confidence: confidenceOf(line, third) };
    case "absent":
      return { line, is, cause: first, subject: subjectOf(line, second) };
    case "undetermined":
      return {
        line,
        is,
        cause: first,
        subject: subjectOf(line, second),
        for: third === undefined ? null : kindOf(line, third),
      };
    case "unproven":
      return { line, is, cause: first, for: kindOf(line, second) };
    case "first":
      return { line, is, cause: first, confidence: confidenceOf(line, second) };
    case "never":
    case "not-asked":
      return { line, is, cause: first };
    case "owner":
      if (second === undefined) throw syntaxError(line, "owner CAUSE OWNER");
      return { line, is, cause: first, owner: second };
    case "because":
      if (second === undefined) throw syntaxError(line, "because CAUSE ROOT-CAUSE");
      return { line, is, cause: first, root: second };
    case "nothing":
      if (first !== "blocks") throw syntaxError(line, "nothing blocks");
      return { line, is: "nothing-blocks" };
    case "unexplained":
      return { line, is, count: countOf(line, first) };
    case "verdict":
      return { line, is, verdict: verdictOf(line, first) };
    default:
      throw syntaxError(
        line,
        "present, absent, undetermined, unproven, first, never, not-asked, owner, because, nothing blocks, unexplained or verdict",
      );
  }
}

function subjectOf(line: CaseLine, word: string | undefined): string {
  if (word === undefined) throw syntaxError(line, "a subject after the cause (* for any)");
  return word;
}

function confidenceOf(line: CaseLine, word: string | undefined): ExpectedConfidence | null {
  if (word === undefined) return null;
  const known = CONFIDENCES.find((one) => one === word);
  if (known === undefined) throw syntaxError(line, `a confidence (${CONFIDENCES.join(", ")})`);
  return known;
}

function kindOf(line: CaseLine, word: string | undefined): Kind {
  const known = KINDS.find((kind) => kind === word);
  if (known === undefined) throw syntaxError(line, `a kind of look (${KINDS.join(", ")})`);
  return known;
}

function countOf(line: CaseLine, word: string): number {
  const count = word === "nothing" ? 0 : numberWord(word, 10_000);
  if (count === null) throw syntaxError(line, "unexplained nothing, or a number");
  return count;
}

function verdictOf(line: CaseLine, word: string): (typeof VERDICTS)[number] {
  const known = VERDICTS.find((one) => one === word);
  if (known === undefined) throw syntaxError(line, `a verdict (${VERDICTS.join(", ")})`);
  return known;
}
