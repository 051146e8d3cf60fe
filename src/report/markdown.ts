import { causeText } from "../messages/cause-text.ts";
import type { Report } from "../model/report.ts";
import { codeSpan, forMarkdown } from "./escape/markdown.ts";
import { answerBlock } from "./markdown/answer.ts";
import { detailBlocks } from "./markdown/details.ts";
import { filled, type Page } from "./markdown/page.ts";
import { sentBlocks } from "./markdown/sent.ts";
import { outline } from "./outline.ts";
import type { Reporter } from "./reporter.ts";
import { speechOf } from "./speech-of.ts";
import { targetNames } from "./tables/sides.ts";

const BADGE = { pass: "✅", warn: "⚠️", fail: "❌", unknown: "❓" } as const;

/** For issue comments and the summary of a CI step, in GitHub's Markdown. What others chose stands in code, where it is no markup. */
export const markdown: Reporter = {
  id: "markdown",
  mediaType: "text/markdown",
  render(report, view) {
    const page: Page = { plan: outline(report), speech: speechOf(report, view.lang), view };
    const blocks = [headline(page), ...stopped(page), ...sentBlocks(page), ...answerBlock(page), ...detailBlocks(page)];
    return `${blocks.join("\n\n")}\n`;
  },
};

function headline({ plan, speech }: Page): string {
  const { answer, report } = plan;
  const verdict = forMarkdown(speech.report[report.verdict]);
  const { title } =
    answer === null ? { title: emptyTitle(report, speech.report) } : causeText(answer.finding.cause, speech.lang);
  const says = filled(title, answer?.finding.params ?? {}, speech);
  return `## ${BADGE[report.verdict]} ${verdict}: ${says}\n\n${codeSpan(targetNames(report))}`;
}

function emptyTitle({ verdict, command }: Report, words: Page["speech"]["report"]): string {
  if (command === "explain") return words.nothingInText;
  return verdict === "unknown" ? words.couldNotTell : words.nothingFound;
}

function stopped({ plan, speech }: Page): readonly string[] {
  return plan.report.partial ? [`> ${forMarkdown(speech.report.partial)}`] : [];
}
