import { causeText } from "../../messages/cause-text.ts";
import type { CauseId } from "../../model/scalars.ts";
import type { Experiment } from "../experiment.ts";
import { lookName } from "../proof.ts";
import { missingText } from "../tables/missing-words.ts";
import { settlings } from "../tables/settling.ts";
import { fieldName, fieldValue } from "../text/change-words.ts";
import { endingText } from "../text/proof-lines.ts";
import { code } from "./code.ts";
import { groupCard } from "./finding.ts";
import { type Hole, html } from "./markup.ts";
import { chip, type Page, type Part, section } from "./page.ts";
import { proofBlock } from "./proof.ts";
import { settlingBlock } from "./settling.ts";
import { table } from "./table.ts";

const SUBJECTS = 8;

/** What else was found, at the target and at our own place. */
export function findingsPart(page: Page): Part | null {
  const { report } = page.speech;
  const cards = page.plan.further.map((group) => groupCard(group, page));
  return section("further", report.further, cards.length === 0 ? [] : [html`<div class="cards">${cards}</div>`]);
}

export function oursPart(page: Page): Part | null {
  const { report } = page.speech;
  const cards = page.plan.ours.map((group) => groupCard(group, page));
  return section("ours", report.ours, cards.length === 0 ? [] : [html`<div class="cards">${cards}</div>`]);
}

/** Refusals that no cause accounts for: shown with their words, never dropped. */
export function unexplainedPart(page: Page): Part | null {
  const { plan, speech } = page;
  return section(
    "unexplained",
    speech.report.unexplained,
    plan.unexplained.map((proof) => html`<div class="card open">${proofBlock(proof, page)}</div>`),
  );
}

/** Each controlled repeat: what was changed, what the answer was, whether it matters. */
export function experimentsPart(page: Page): Part | null {
  const { plan, speech, words } = page;
  const head = [words.colServer, words.colChange, words.colEffect, words.colAnswer];
  const rows = plan.experiments.map((one) => experimentRow(one, page));
  return section("tried", speech.report.tried, rows.length === 0 ? [] : [table(speech.report.tried, head, rows)]);
}

function experimentRow(one: Experiment, { speech, words }: Page): readonly Hole[] {
  const { answer } = one;
  const said = answer.is === "reply" ? code(answer.lines[0] ?? String(answer.code)) : endingText(answer.end, speech);
  const effect = one.changed ? chip("warn", words.effectChanged) : chip("plain", words.effectSame);
  return [code(one.place), html`${fieldName(one.field, speech)}: ${fieldValue(one, speech)}`, effect, said];
}

/** What could not be settled, by what stood in the way. */
export function openPart(page: Page): Part | null {
  const { plan, speech, words } = page;
  const ways = settlings(plan.undetermined, plan, speech);
  const rows = plan.undetermined.map(({ looks, missing, causes }, at): readonly Hole[] => {
    const names = [...new Set(looks.map(lookName))];
    const left =
      names.length > SUBJECTS ? html`<p>${speech.fill(words.andMore, { count: names.length - SUBJECTS })}</p>` : null;
    return [
      html`${names.slice(0, SUBJECTS).map((name) => html`<p>${code(name)}</p>`)}${left}`,
      html`<p>${missingText(missing, speech)}</p>${settlingBlock(ways[at] ?? null, page)}`,
      titles(causes, page),
    ];
  });
  const head = [words.colSubject, words.colReason, words.colCause];
  const title = speech.report.undetermined;
  return section("open", title, rows.length === 0 ? [] : [table(title, head, rows)]);
}

/** What was ruled out, with how many things it was asked of, and what there was nothing to judge by. */
export function ruledOutPart(page: Page): Part | null {
  const { plan, words, report, speech } = page;
  const items = plan.ruledOut.map((cause) => {
    const subjects = report.diagnosis.ruledOut.filter((one) => one.cause === cause).map(({ subject }) => subject);
    return html`<li><span>${titleOf(cause, page)}</span> <span class="soft">${subjects.slice(0, SUBJECTS).join(", ")}${subjects.length > SUBJECTS ? ` +${subjects.length - SUBJECTS}` : ""}</span></li>
`;
  });
  const idle = plan.notAsked.map((cause) => titleOf(cause, page));
  return section("ruled-out", words.ruledOut, [
    ...(items.length === 0
      ? []
      : [
          html`<details><summary>${speech.fill(words.ruledOutCount, { count: items.length })}</summary><ul class="ruled">${items}</ul></details>`,
        ]),
    ...(idle.length === 0
      ? []
      : [
          html`<details><summary>${speech.fill(words.nothingToJudge, { count: idle.length })}</summary><ul class="ruled">${idle.map((one) => html`<li>${one}</li>`)}</ul></details>`,
        ]),
  ]);
}

function titles(causes: readonly CauseId[], page: Page): Hole {
  const names = causes.map((cause) => titleOf(cause, page));
  const shown = html`<ul class="plain">${names.slice(0, SUBJECTS).map((one) => html`<li>${one}</li>`)}</ul>`;
  const rest = names.slice(SUBJECTS);
  if (rest.length === 0) return shown;
  const more = page.speech.fill(page.words.andMore, { count: rest.length });
  return html`${shown}<details><summary>${more}</summary><ul class="plain">${rest.map((one) => html`<li>${one}</li>`)}</ul></details>`;
}

function titleOf(cause: CauseId, { speech }: Page): string {
  return causeText(cause, speech.lang).title;
}
