import { causeText } from "../messages/cause-text.ts";
import type { Speech } from "../messages/speak.ts";
import type { Report } from "../model/report.ts";
import { displayWidth } from "./display-width.ts";
import { type Outline, outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { speechOf } from "./speech-of.ts";
import { targetNames } from "./tables/sides.ts";
import { answerLines, type Within } from "./text/answer.ts";
import { detailLines, follows } from "./text/details.ts";
import { dialogueLines } from "./text/dialogue.ts";
import { BLANK, type Line, print } from "./text/paper.ts";
import { proofLines } from "./text/proof-lines.ts";
import { sentLines } from "./text/sent-lines.ts";

/** For people at a terminal: the answer on the first screen, all that stands behind it below. */
export const text: Reporter = {
  id: "text",
  mediaType: "text/plain",
  render(report, view) {
    const within = { speech: speechOf(report, view.lang), view };
    const plan = outline(report);
    const lines = view.quiet ? briefLines(plan, within) : fullLines(plan, within);
    return print(lines, view);
  },
};

function fullLines(plan: Outline, within: Within): readonly Line[] {
  const { speech, view } = within;
  const { answer, report } = plan;
  return [
    headline(plan, speech),
    ...(report.partial ? [{ text: speech.report.partial, style: "yellow" } as const] : []),
    ...sentLines(plan, speech),
    ...(answer === null ? [] : [BLANK, ...answerLines(answer, plan, within), ...follows(answer.consequences, within)]),
    ...detailLines(plan, within),
    ...(view.verbose ? dialogueLines(plan, speech) : []),
  ];
}

const COLOURS = { pass: "green", warn: "yellow", fail: "red", unknown: "magenta" } as const;

function headline({ report, answer }: Outline, speech: Speech): Line {
  const { verdict, target } = report;
  const about = target.command === "explain" ? (target.recipient ?? null) : targetNames(report);
  const says =
    answer === null
      ? emptyTitle(report, speech)
      : speech.fill(causeText(answer.finding.cause, speech.lang).title, answer.finding.params);
  const margin = `${speech.report[verdict]}  `;
  return {
    text: about === null ? says : `${about}: ${says}`,
    style: "bold",
    margin,
    indent: displayWidth(margin),
    marginStyle: ["bold", COLOURS[verdict]],
  };
}

function emptyTitle({ verdict, command }: Report, { report }: Speech): string {
  if (command === "explain") return report.nothingInText;
  return verdict === "unknown" ? report.couldNotTell : report.nothingFound;
}

/** One line per finding, and the refusals nobody explained: nothing bad is left out, however quiet. */
function briefLines({ report, unexplained }: Outline, { speech }: Within): readonly Line[] {
  const found = report.diagnosis.findings.map((finding): Line => {
    const words = causeText(finding.cause, speech.lang);
    const said = speech.fill(words.what, finding.params);
    return { text: `${speech.report[finding.severity]}: ${finding.cause}: ${said}`, literal: true };
  });
  return [...found, ...unexplained.flatMap((proof) => proofLines(proof, speech))];
}
