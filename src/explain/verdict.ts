import { quotedReading, quotedRole } from "../facts/quoted-reading.ts";
import type { Named, Reading, Understood } from "../facts/refusal.ts";
import { ownerOf, retryOf } from "../facts/responsible.ts";
import type { Confidence, Retry } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";
import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { Owner } from "../model/remedy.ts";
import type { EnhancedCode } from "../model/reply.ts";
import type { NonEmpty } from "../model/scalars.ts";

/** What one answer means, in the fields of a line of output. */
export interface Verdict {
  readonly code: number | null;
  readonly enhanced: EnhancedCode | null;
  readonly cause: Meaning;
  readonly confidence: Confidence;
  readonly alternatives: readonly Meaning[];
  readonly owner: Owner;
  readonly retry: Retry;
  /** Undefined where none is named: such a field is not written. */
  readonly list: string | undefined;
  readonly ip: string | undefined;
}

/** What a verdict shows of a reading. */
type Shown = Understood & { readonly named: Pick<Named, "lists" | "ips"> };

const CONFIDENCE = { words: "likely", vague: "possible", code: "possible" } as const;

/** Reads an answer by its words, its speaker and its stage. */
export function verdictOn(answer: QuotedAnswer, reading: Shown = quotedReading(answer)): Verdict {
  const { wording, clientIp } = answer;
  const { lists, ips } = reading.named;
  return {
    code: wording.code,
    enhanced: wording.enhanced,
    cause: reading.meaning,
    confidence: CONFIDENCE[reading.by],
    alternatives: reading.alternatives,
    owner: ownerOf(wording, reading, quotedRole(answer)),
    retry: answer.delayed === true ? "yes" : retryOf(wording, reading),
    list: lists[0],
    ip: ips[0] ?? clientIp,
  };
}

/** The account that tells most: one with a reason before one that leaves it open, and earlier before later. */
export function tellingAnswer(answers: NonEmpty<QuotedAnswer>): QuotedAnswer {
  const ranked = answers.map((answer, at) => ({
    answer,
    rank: rankOf(quotedReading(answer), answer) * answers.length + at,
  }));
  const best = ranked.reduce((one, other) => (other.rank < one.rank ? other : one)).answer;
  const code = best.wording.code ?? answers.find(({ wording }) => wording.code !== null)?.wording.code ?? null;
  const enhanced =
    best.wording.enhanced ?? answers.find(({ wording }) => wording.enhanced !== null)?.wording.enhanced ?? null;
  return { ...best, wording: { ...best.wording, code, enhanced } };
}

/** A reply with its code is what was said, even where it says little; the notice around it only comments. */
function rankOf({ by, meaning }: Reading, { wording }: QuotedAnswer): number {
  if (meaning === "unspecified") return 3;
  if (by === "words" || (by === "vague" && wording.code !== null)) return 0;
  return by === "vague" ? 1 : 2;
}
