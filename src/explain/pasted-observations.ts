import { idOf, type Observation } from "../model/observation.ts";
import { seen } from "../model/outcome.ts";
import type { Instant } from "../model/scalars.ts";
import { toWhom } from "./answer-for.ts";
import { pastedAnswers } from "./pasted-answers.ts";

/** What a pasted text tells, as observations for the engine: several are told apart by their number and by whom they are about. */
export function pastedObservations(text: string, name: string, at: Instant): readonly Observation[] {
  const answers = pastedAnswers(text);
  return answers.map((answer, nth) => {
    const source = answers.length === 1 ? name : `${name}, ${nth + 1}${toWhom(answer.to ?? null)}`;
    return { id: idOf("quoted", { source }), kind: "quoted", about: { source }, at, ms: 0, outcome: seen(answer) };
  });
}
