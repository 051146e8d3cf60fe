import { quotedTxt } from "../../dns/txt.ts";
import { causeText } from "../../messages/cause-text.ts";
import type { Speech } from "../../messages/speak.ts";
import { placesHint } from "../../messages/where-to-set.ts";
import type { Finding } from "../../model/diagnosis.ts";
import type { Change, Owner, Remedy } from "../../model/remedy.ts";
import type { Report } from "../../model/report.ts";
import { displayWidth } from "../display-width.ts";
import type { Outline, Point } from "../outline.ts";
import type { View } from "../reporter.ts";
import { doubtLines } from "./open-lines.ts";
import { BLANK, type Line, labelled } from "./paper.ts";
import { placeLines } from "./place-lines.ts";
import { proofLines } from "./proof-lines.ts";

const PROOFS = 3;

/** The first screen: why, with the proof; whose it is; what to do now. */
export function answerLines(point: Point, plan: Outline, within: Within): readonly Line[] {
  const { speech, view } = within;
  const { alternatives, report: asked } = plan;
  const { report, owners, fill } = speech;
  const { finding } = point;
  const text = causeText(finding.cause, speech.lang);
  const titles = alternatives.map((cause) => causeText(cause, speech.lang).title);
  const rows: readonly (readonly [string, readonly Line[]])[] = [
    [
      report.why,
      [
        {
          text: joined(
            [text.what, text.why].map((one) => fill(one, finding.params)),
            speech,
          ),
        },
      ],
    ],
    [report.proof, proofs(point, view.verbose ? Number.POSITIVE_INFINITY : PROOFS, speech)],
    [report.sure, [{ text: report[finding.confidence] }]],
    [speech.settling.label, doubtLines(point.open, plan, within)],
    [report.alternatives, titles.length === 0 ? [] : [{ text: fill("{titles}", { titles }) }]],
    [report.whose, [{ text: owners[finding.owner] }]],
    [report.fix, [...waysOut(finding, within, finding.owner), ...hint(finding, within)]],
    [report.retry, hasMail(finding, asked.command) ? [{ text: retryText(finding, speech) }] : []],
  ];
  return columns(rows.filter(([, lines]) => lines.some(({ text }) => text !== "")));
}

/** Whether there is a mail that could be sent again: one that was refused, by somebody who has to put something right. */
export function hasMail({ accountsFor, owner, retry }: Finding, command: Report["command"]): boolean {
  return command !== "check" && accountsFor.length > 0 && (owner !== "nobody" || retry !== "no");
}

/** What the words and the shape of a page depend on. */
export interface Within {
  readonly speech: Speech;
  readonly view: View;
}

/** Rows of a label and what belongs to it, the labels in one column. */
export function columns(rows: readonly (readonly [string, readonly Line[]])[]): readonly Line[] {
  const indent = Math.max(0, ...rows.map(([label]) => displayWidth(label))) + 2;
  return rows.flatMap(([label, lines]) => labelled(label, lines, indent));
}

/** The proofs of a finding, the first few of them unless everything is wanted. */
export function proofs(point: Point, limit: number, speech: Speech): readonly Line[] {
  const shown = point.proofs.slice(0, limit).flatMap((proof) => proofLines(proof, speech));
  const left = point.proofs.length - limit;
  return left > 0 ? [...shown, { text: speech.fill(speech.report.more, { count: left }) }] : shown;
}

/** Every way out, each with the literal record, address or command where it is known; `owner` is who was named already. */
export function fixes(finding: Finding, speech: Speech, owner: Owner | null): readonly Line[] {
  return eachFix(finding, speech, owner).flat();
}

/** The same, and below each where to set it in the known products if everything is wanted. */
export function waysOut(finding: Finding, { speech, view }: Within, owner: Owner | null): readonly Line[] {
  if (!view.verbose) return fixes(finding, speech, owner);
  const places = placeLines(finding);
  return eachFix(finding, speech, owner).flatMap((lines, at) => [...lines, ...(places[at] ?? [])]);
}

function hint({ cause, remedies }: Finding, { speech, view }: Within): readonly Line[] {
  const ids = remedies.map(({ id }) => id);
  const text = view.verbose ? null : placesHint(cause, ids, speech);
  return text === null ? [] : [{ text }];
}

function eachFix(finding: Finding, speech: Speech, owner: Owner | null): readonly (readonly Line[])[] {
  const several = finding.remedies.length > 1;
  return finding.remedies.map((remedy, at): readonly Line[] => {
    const before = finding.remedies[at - 1]?.who ?? owner;
    const text = fixText(remedy, finding, speech);
    const who =
      remedy.who === before ? "" : ` ${speech.fill(speech.report.byWhom, { who: speech.owners[remedy.who] })}`;
    const numbered = several ? { margin: `${at + 1}.`, indent: 3 } : {};
    const change = remedy.change === undefined ? "" : changeText(remedy.change);
    const isNews = change !== "" && !text.includes(change);
    const literal = { text: change, indent: several ? 5 : 2, style: "cyan", literal: true } as const;
    return [{ text: `${text}${who}`, ...numbered }, ...(isNews ? [literal] : [])];
  });
}

function fixText(remedy: Remedy, { cause, params }: Finding, { lang, fill }: Speech): string {
  const { fix } = causeText(cause, lang);
  return Object.hasOwn(fix, remedy.id) ? fill(fix[remedy.id] ?? "", params) : remedy.id;
}

function changeText(change: Change): string {
  switch (change.kind) {
    case "dns":
      return `${change.name}. ${change.type} ${change.type === "TXT" ? quotedTxt(change.value) : change.value}`;
    case "visit":
      return change.url;
    case "run":
      return change.command;
  }
}

function retryText({ retry }: Finding, { report }: Speech): string {
  return { no: report.retryNo, yes: report.retryYes, later: report.retryLater }[retry];
}

/** Two sentences one after the other; Japanese sets no blank between them. */
export function joined(sentences: readonly string[], { lang }: Speech): string {
  return sentences.filter((one) => one !== "").join(lang === "ja" ? "" : " ");
}

/** A heading with room above it. */
export function heading(text: string): readonly Line[] {
  return [BLANK, { text, style: "bold" }];
}
