import { causeText } from "../../messages/cause-text.ts";
import type { CauseId } from "../../model/scalars.ts";
import { displayWidth } from "../display-width.ts";
import type { Experiment } from "../experiment.ts";
import type { Group, Outline, Point } from "../outline.ts";
import { mailPath } from "../tables/mail-path.ts";
import { portsOutText } from "../tables/ports-out.ts";
import { heading, proofs, type Within, waysOut } from "./answer.ts";
import { fieldName, fieldValue } from "./change-words.ts";
import { messageLines } from "./message-lines.ts";
import { questionLines } from "./open-lines.ts";
import type { Line } from "./paper.ts";
import { endingText, proofLines } from "./proof-lines.ts";
import { settingsLines } from "./settings-lines.ts";
import { spfTreeLines } from "./spf-tree-lines.ts";
import { tlsLines } from "./tls-lines.ts";

const SUBJECTS = 4;

/** Everything below the first screen. */
export function detailLines(plan: Outline, within: Within): readonly Line[] {
  const { report } = within.speech;
  const isUnknown = plan.answer === null || plan.report.verdict === "unknown";
  const open = section(report.undetermined, questionLines(plan, within).map(indented));
  return [
    // Where nothing can be told, it is what the reader came for.
    ...(isUnknown ? open : []),
    ...section(
      report.tried,
      plan.experiments.flatMap((one) => experiment(one, within)),
    ),
    ...section(
      report.further,
      plan.further.flatMap((group) => groupLines(group, within)),
    ),
    ...section(within.speech.settings.title, settingsLines(plan, within.speech)),
    ...section(
      within.speech.settings.portsOut,
      portsOutText(plan, within.speech).map((text) => ({ text, indent: 2 })),
    ),
    ...pathLines(plan, within),
    ...section(within.speech.tls.title, tlsLines(plan, within)),
    ...section(report.unexplained, plan.unexplained.flatMap((proof) => proofLines(proof, within.speech)).map(indented)),
    ...section(
      report.ours,
      plan.ours.flatMap((group) => groupLines(group, within)),
    ),
    ...(isUnknown ? [] : open),
    ...section(
      report.kindMessage,
      plan.seen.of("message").flatMap((one) => messageLines(one, within.speech).map(indented)),
    ),
    ...(within.view.verbose ? section(report.spfTree, spfTreeLines(plan, within.speech)) : []),
    ...summary(plan, within),
  ];
}

/** Where mail goes, one exchanger a line, and what is worth knowing of it. */
function pathLines({ report, seen }: Outline, { speech }: Within): readonly Line[] {
  const path = mailPath(report, seen, speech);
  if (path === null) return [];
  const hosts = path.hosts.map(({ preference, host, addresses, operator }) => {
    const margin = `  ${preference ?? ""} `;
    const said = [`${host} ${addresses.join(", ")}`.trim(), ...(operator === null ? [] : [`(${operator})`])];
    return { text: said.join("  "), margin, indent: Math.max(6, displayWidth(margin)) };
  });
  const notes = path.notes.map((text): Line => ({ text, indent: 2 }));
  return section(speech.fill(speech.report.mailPath, { domain: path.domain }), [...hosts, ...notes]);
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [...heading(title), ...lines];
}

function indented(line: Line): Line {
  return {
    ...line,
    indent: (line.indent ?? 0) + 2,
    ...(line.margin === undefined ? {} : { margin: `  ${line.margin}` }),
  };
}

function groupLines({ cause, points }: Group, within: Within): readonly Line[] {
  const { speech, view } = within;
  const [{ finding }] = points;
  const text = causeText(cause, speech.lang);
  const limit = view.verbose ? points.length : SUBJECTS;
  const level = `[${speech.report[finding.severity]}]`;
  const body: readonly Line[] = [
    ...points.slice(0, limit).map((point) => ({ text: speech.fill(text.what, point.finding.params) })),
    ...moreThan(points.length, limit, within),
    ...(view.verbose
      ? points.flatMap((point) => proofs(point, Number.POSITIVE_INFINITY, speech))
      : firstProof(points[0], within)),
    ...waysOut(finding, within, null),
    ...follows(
      points.flatMap(({ consequences }) => consequences),
      within,
    ),
  ];
  const title: Line = {
    text: speech.fill(text.title, finding.params),
    style: "bold",
    margin: `  ${level} `,
    indent: displayWidth(level) + 3,
    marginStyle: finding.severity === "blocks" ? "red" : "yellow",
  };
  return [
    title,
    ...body
      .filter(({ text }) => text !== "")
      .map(indented)
      .map(indented),
  ];
}

function firstProof(point: Point, { speech }: Within): readonly Line[] {
  const [proof] = point.proofs;
  return proof === undefined ? [] : proofLines(proof, speech);
}

/** What is only a consequence of the finding above it. */
export function follows(causes: readonly CauseId[], { speech }: Within): readonly Line[] {
  const titles = [...new Set(causes)].map((cause) => causeText(cause, speech.lang).title);
  return titles.length === 0 ? [] : [{ text: speech.fill(speech.report.follows, { titles }) }];
}

function moreThan(count: number, limit: number, { speech }: Within): readonly Line[] {
  return count > limit ? [{ text: speech.fill(speech.report.more, { count: count - limit }) }] : [];
}

function experiment(one: Experiment, { speech }: Within): readonly Line[] {
  const { report, fill } = speech;
  const what = { place: one.place, field: fieldName(one.field, speech), value: fieldValue(one, speech) };
  const answer =
    one.answer.is === "reply" ? (one.answer.lines[0] ?? String(one.answer.code)) : endingText(one.answer.end, speech);
  const came = one.changed ? report.becameAnswer : report.sameAnswer;
  const made = one.field === "callback" ? report.withCallback : report.withChange;
  return [{ text: fill(made, what) }, { text: fill(came, { answer }), indent: 2 }].map(indented);
}

/** What a look at one quoted text did not find is of no interest. */
function summary(
  { report: { command }, seen, ruledOut, notAsked }: Outline,
  { speech, view }: Within,
): readonly Line[] {
  if (command === "explain" && !view.verbose) return [];
  const { report, fill } = speech;
  const counts = { looks: seen.all.length, ruledOut: ruledOut.length, notAsked: notAsked.length };
  const titles = ruledOut.map((cause) => causeText(cause, speech.lang).title);
  const list =
    view.verbose && titles.length > 0 ? [{ text: fill(report.ruledOut, { titles }), style: "dim" } as const] : [];
  return [{ text: "" }, { text: fill(report.summary, counts), style: "dim" }, ...list];
}
