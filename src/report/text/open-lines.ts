import { causeText } from "../../messages/cause-text.ts";
import type { Speech } from "../../messages/speak.ts";
import type { OpenQuestion, Outline } from "../outline.ts";
import { lookName } from "../proof.ts";
import { missingText } from "../tables/missing-words.ts";
import { type Settling, settlings } from "../tables/settling.ts";
import type { Within } from "./answer.ts";
import type { Line } from "./paper.ts";

const SHOWN = 4;

/** What could not be settled: the look, why it taught too little, what stays open for want of it, and what would settle it. */
export function questionLines(plan: Outline, within: Within): readonly Line[] {
  const { speech } = within;
  const ways = settlings(plan.undetermined, plan, speech);
  return plan.undetermined.flatMap((open, at) => {
    const titles = open.causes.map((cause) => causeText(cause, speech.lang).title);
    return [
      { text: openText(open, within) },
      { text: speech.fill(speech.report.leftOpen, { titles: some(titles, within) }), indent: 2 },
      ...wayLines(ways[at] ?? null, `${speech.settling.label}: `, speech).map((line) => ({ ...line, indent: 2 })),
    ];
  });
}

/** The same of what would prove or refute one finding. */
export function doubtLines(questions: readonly OpenQuestion[], plan: Outline, within: Within): readonly Line[] {
  const ways = settlings(questions, plan, within.speech);
  return questions.flatMap((open, at) => [
    { text: openText(open, within) },
    ...wayLines(ways[at] ?? null, "", within.speech),
  ]);
}

function openText({ looks, missing }: OpenQuestion, within: Within): string {
  return `${some([...new Set(looks.map(lookName))], within)}: ${missingText(missing, within.speech)}`;
}

function wayLines(way: Settling | null, label: string, { fill }: Speech): readonly Line[] {
  if (way === null) return [];
  const { text, params, command } = way;
  return [
    ...(text === null ? [] : [{ text: `${label}${fill(text, params)}` }]),
    ...(command === null ? [] : [{ text: command, style: "cyan", literal: true } as const]),
  ];
}

/** The first few of a list, and how many more there are. */
function some(list: readonly string[], { speech, view }: Within): string {
  const { fill, report } = speech;
  const limit = view.verbose ? list.length : SHOWN;
  const left = list.length - limit;
  const shown = list.slice(0, limit);
  return fill("{list}", { list: left > 0 ? [...shown, fill(report.more, { count: left })] : shown });
}
