import { causeText } from "../../messages/cause-text.ts";
import type { Point } from "../outline.ts";
import { hasMail } from "../text/answer.ts";
import { fixes, follows, what } from "./finding.ts";
import { type Hole, html, type Markup } from "./markup.ts";
import { filled, listed, type Page } from "./page.ts";
import { proofs } from "./proof.ts";
import { doubts } from "./settling.ts";

/** The answer: why, with the proof; whose it is; what to do now. */
export function answerPart(page: Page): Markup {
  const { answer } = page.plan;
  return html`<div class="answer"><h2 class="unseen" id="answer-h">${page.words.answer}</h2>${answer === null ? nothing(page) : rows(answer, page)}</div>`;
}

function nothing({ plan, speech }: Page): Markup {
  const { report, fill } = speech;
  const counts = { looks: plan.seen.all.length, ruledOut: plan.ruledOut.length, notAsked: plan.notAsked.length };
  return html`<p class="lead">${fill(report.summary, counts)}</p>`;
}

function rows(point: Point, page: Page): Markup {
  const { report, owners, lang } = page.speech;
  const { finding } = point;
  const { why } = causeText(finding.cause, lang);
  const rivals = page.plan.alternatives.map((cause) => causeText(cause, lang).title);
  const told: readonly (readonly [string, Hole])[] = [
    [report.why, html`<p class="lead">${what(point, page)}</p><p>${filled(why, finding.params, page.speech)}</p>`],
    [report.proof, proofs(point.proofs, page)],
    [report.sure, report[finding.confidence]],
    [page.speech.settling.label, doubts(point.open, page)],
    [report.alternatives, rivals.length === 0 ? null : listed(rivals, page.speech)],
    [report.whose, owners[finding.owner]],
    [report.fix, html`${fixes(finding, page)}${follows([point], page)}`],
    [report.retry, hasMail(finding, page.report.command) ? retryText(point, page) : null],
  ];
  const shown = told.filter(([, hole]) => hole !== null);
  return html`<dl class="told">${shown.map(
    ([label, hole]) => html`<div><dt>${label}</dt><dd>${hole}</dd></div>
`,
  )}</dl>`;
}

function retryText({ finding }: Point, { speech }: Page): string {
  const { retryNo, retryYes, retryLater } = speech.report;
  return { no: retryNo, yes: retryYes, later: retryLater }[finding.retry];
}
