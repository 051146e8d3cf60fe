import { causeText } from "../../messages/cause-text.ts";
import type { Speech } from "../../messages/speak.ts";
import { placesOf } from "../../messages/where-to-set.ts";
import type { Finding } from "../../model/diagnosis.ts";
import { codeBlock, codeSpan, forMarkdown } from "../escape/markdown.ts";
import type { Point } from "../outline.ts";
import { lookName } from "../proof.ts";
import { missingText } from "../tables/missing-words.ts";
import { plainProofs } from "../tables/plain-proof.ts";
import { settlings } from "../tables/settling.ts";
import { fixTemplate, newsIn } from "../tables/spoken.ts";
import { hasMail } from "../text/answer.ts";
import { filled, type Page } from "./page.ts";

const DOUBTS = 4;

/** Why, with the proof; whose it is; what to do now. */
export function answerBlock({ plan, speech }: Page): readonly string[] {
  const { answer, alternatives } = plan;
  if (answer === null) return [];
  const { finding } = answer;
  const { report, owners, fill } = speech;
  const titles = alternatives.map((cause) => causeText(cause, speech.lang).title);
  return [
    sentences(finding, speech),
    labelled(report.sure, report[finding.confidence]),
    ...doubts(answer, plan, speech),
    ...(titles.length === 0 ? [] : [labelled(report.alternatives, fill("{titles}", { titles }))]),
    labelled(report.whose, owners[finding.owner]),
    ...proofBlock(answer, speech),
    `### ${forMarkdown(report.fix)}\n\n${fixList(finding, speech)}`,
    ...(hasMail(finding, plan.report.command) ? [labelled(report.retry, retryText(finding, speech))] : []),
    ...follows(answer, speech),
  ];
}

/** What would prove or refute it. */
function doubts({ open }: Point, plan: Page["plan"], speech: Speech): readonly string[] {
  const ways = settlings(open, plan, speech);
  return open.flatMap(({ looks, missing }, at) => {
    const names = [...new Set(looks.map(lookName))].slice(0, DOUBTS).map(codeSpan).join(", ");
    const way = ways[at] ?? null;
    const why =
      missing.is === "end"
        ? codeSpan(missingText(missing, speech))
        : filled(speech.failures[missing.why], missing.params, speech);
    const said = `**${forMarkdown(speech.settling.label)}**: ${names}: ${why}`;
    const text = way === null || way.text === null ? null : filled(way.text, way.params, speech);
    return [
      text === null ? said : `${said}. ${text}`,
      ...(way === null || way.command === null ? [] : [codeBlock([way.command])]),
    ];
  });
}

/** What was established and why it matters. */
export function sentences(finding: Finding, speech: Speech): string {
  const { what, why } = causeText(finding.cause, speech.lang);
  const said = [what, why].filter((one) => one !== "").map((one) => filled(one, finding.params, speech));
  return said.join(speech.lang === "ja" ? "" : " ");
}

/** The words that prove it, as they came. */
export function proofBlock(point: Point, speech: Speech): readonly string[] {
  const lines = plainProofs(point, speech);
  return lines.length === 0 ? [] : [`**${forMarkdown(speech.report.proof)}**\n\n${codeBlock(lines)}`];
}

/** Every way out, each with the literal record, address or command where it is known. */
export function fixList(finding: Finding, speech: Speech): string {
  const ids = finding.remedies.map(({ id }) => id);
  const places = placesOf(finding.cause, ids);
  return finding.remedies
    .map((remedy, at) => {
      const text = filled(fixTemplate(remedy, finding, speech), finding.params, speech);
      const who = forMarkdown(speech.fill(speech.report.byWhom, { who: speech.owners[remedy.who] }));
      const news = newsIn(remedy.change, text);
      const literal = news === null ? "" : `\n\n${codeBlock([news], "   ")}`;
      const settings = (places[at] ?? []).map(({ product, where }) => `\n   - ${product}: ${codeSpan(where)}`);
      return `${at + 1}. ${text} *${who}*${literal}${settings.join("")}`;
    })
    .join("\n");
}

/** What is only a consequence of it. */
export function follows({ consequences }: Point, { lang, report, fill }: Speech): readonly string[] {
  const titles = consequences.map((cause) => causeText(cause, lang).title);
  return titles.length === 0 ? [] : [forMarkdown(fill(report.follows, { titles }))];
}

function labelled(label: string, text: string): string {
  return `**${forMarkdown(label)}**: ${forMarkdown(text)}`;
}

function retryText({ retry }: Finding, { report }: Speech): string {
  return { no: report.retryNo, yes: report.retryYes, later: report.retryLater }[retry];
}
