import { causeText } from "../../messages/cause-text.ts";
import { FORMAT_WORDS } from "../../messages/format-words.ts";
import type { Speech } from "../../messages/speak.ts";
import { forHtml } from "../escape/html.ts";
import { codeBlock, codeSpan, forMarkdown } from "../escape/markdown.ts";
import type { Experiment } from "../experiment.ts";
import type { Group } from "../outline.ts";
import { lookName } from "../proof.ts";
import { mailPath } from "../tables/mail-path.ts";
import { missingText } from "../tables/missing-words.ts";
import { plainProof } from "../tables/plain-proof.ts";
import { portsOutText } from "../tables/ports-out.ts";
import { type Settling, settlings } from "../tables/settling.ts";
import { fieldName, fieldValue } from "../text/change-words.ts";
import { endingText } from "../text/proof-lines.ts";
import { fixList, follows, proofBlock, sentences } from "./answer.ts";
import { filled, filledHtml, folded, type Page } from "./page.ts";
import { settingsBlocks } from "./settings.ts";
import { table } from "./table.ts";
import { tlsBlocks } from "./tls.ts";

const SUBJECTS = 6;

/** Everything below the answer. */
export function detailBlocks(page: Page): readonly string[] {
  const { plan, speech } = page;
  const { report } = speech;
  return [
    ...section(report.tried, plan.experiments.length === 0 ? [] : [experimentTable(plan.experiments, page)]),
    ...section(
      report.further,
      plan.further.map((group) => groupBlock(group, page)),
    ),
    ...section(speech.settings.title, settingsBlocks(page)),
    ...section(speech.settings.portsOut, portsOutText(plan, speech).map(forMarkdown)),
    ...pathBlocks(page),
    ...section(speech.tls.title, tlsBlocks(page)),
    ...section(
      report.unexplained,
      plan.unexplained.map((proof) => codeBlock(plainProof(proof, speech))),
    ),
    ...section(
      report.ours,
      plan.ours.map((group) => groupBlock(group, page)),
    ),
    ...section(report.undetermined, plan.undetermined.length === 0 ? [] : [openList(page)]),
    ...ruledOut(page),
  ];
}

/** Where mail goes, one exchanger an item, and what is worth knowing of it. */
function pathBlocks({ plan, speech }: Page): readonly string[] {
  const path = mailPath(plan.report, plan.seen, speech);
  if (path === null) return [];
  const hosts = path.hosts.map(({ preference, host, addresses, operator }) => {
    const words = [...(preference === null ? [] : [String(preference)]), ...[host, ...addresses].map(codeSpan)];
    return `- ${words.join(" ")}${operator === null ? "" : ` (${forMarkdown(operator)})`}`;
  });
  const notes = path.notes.map((note) => `- ${forMarkdown(note)}`);
  return section(speech.fill(speech.report.mailPath, { domain: path.domain }), [[...hosts, ...notes].join("\n")]);
}

function section(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`### ${forMarkdown(title)}`, ...blocks];
}

function groupBlock({ cause, points }: Group, { speech }: Page): string {
  const [{ finding }, ...others] = points;
  const { title, what } = causeText(cause, speech.lang);
  const level = forHtml(speech.report[finding.severity]);
  const more = others.slice(0, SUBJECTS).map((point) => `- ${filled(what, point.finding.params, speech)}`);
  const left = others.length - more.length;
  const count = left > 0 ? [`- ${forMarkdown(speech.fill(FORMAT_WORDS[speech.lang].andMore, { count: left }))}`] : [];
  const body = [
    sentences(finding, speech),
    ...(more.length === 0 ? [] : [[...more, ...count].join("\n")]),
    ...proofBlock(points[0], speech),
    fixList(finding, speech),
    ...follows(points[0], speech),
  ];
  const head = `<strong>${filledHtml(title, finding.params, speech)}</strong> (${level})`;
  return folded(head, body.join("\n\n"));
}

function experimentTable(experiments: readonly Experiment[], { speech }: Page): string {
  const words = FORMAT_WORDS[speech.lang];
  const rows = experiments.map((one) => {
    const change = `${forMarkdown(fieldName(one.field, speech))} ${codeSpan(fieldValue(one, speech))}`;
    const { answer } = one;
    const said = answer.is === "reply" ? (answer.lines[0] ?? String(answer.code)) : endingText(answer.end, speech);
    const effect = one.changed ? `**${forMarkdown(words.effectChanged)}**` : forMarkdown(words.effectSame);
    return [codeSpan(one.place), change, codeSpan(said), effect];
  });
  return table([words.colServer, words.colChange, words.colAnswer, words.colEffect].map(forMarkdown), rows);
}

function openList({ plan, speech }: Page): string {
  const ways = settlings(plan.undetermined, plan, speech);
  return plan.undetermined
    .map(({ looks, missing, causes }, at) => {
      const names = [...new Set(looks.map(lookName))];
      const shown = names.slice(0, SUBJECTS).map(codeSpan).join(", ");
      const rest = names.length > SUBJECTS ? ` (+${names.length - SUBJECTS})` : "";
      const titles = causes.map((cause) => causeText(cause, speech.lang).title);
      const why =
        missing.is === "end"
          ? codeSpan(missingText(missing, speech))
          : filled(speech.failures[missing.why], missing.params, speech);
      return `- ${shown}${rest}: ${why}\n  ${forMarkdown(speech.fill("{titles}", { titles }))}${settlingItem(ways[at] ?? null, speech)}`;
    })
    .join("\n");
}

/** What would settle it, within the item of what could not be settled. */
function settlingItem(way: Settling | null, speech: Speech): string {
  if (way === null) return "";
  const said = way.text === null ? "" : `\n  ${filled(way.text, way.params, speech)}`;
  return `${said}${way.command === null ? "" : `\n\n${codeBlock([way.command], "  ")}`}`;
}

function ruledOut({ plan, speech }: Page): readonly string[] {
  const { report, fill } = speech;
  const counts = { looks: plan.seen.all.length, ruledOut: plan.ruledOut.length, notAsked: plan.notAsked.length };
  const titles = plan.ruledOut.map((cause) => `- ${forMarkdown(causeText(cause, speech.lang).title)}`);
  const summary = forMarkdown(fill(report.summary, counts));
  if (titles.length === 0) return ["---", summary];
  const words = FORMAT_WORDS[speech.lang];
  return ["---", summary, folded(forHtml(words.ruledOut), titles.join("\n"))];
}
