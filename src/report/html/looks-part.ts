import type { Observation } from "../../model/observation.ts";
import type { Failure, Skip } from "../../model/outcome.ts";
import { lookName, whyParams } from "../proof.ts";
import { talkOf } from "../tables/doors.ts";
import { epochMs } from "../tables/instant.ts";
import { endingText } from "../text/proof-lines.ts";
import { seenLines } from "../text/seen-lines.ts";
import { code } from "./code.ts";
import { kindName } from "./kind-words.ts";
import { lanesOf } from "./lanes.ts";
import { type Hole, html } from "./markup.ts";
import { chip, type Page, type Part, section } from "./page.ts";
import { table } from "./table.ts";
import { timelineDrawing } from "./timeline.ts";

/** Every look in time: drawn, and as a table that holds what each one showed. */
export function looksPart(page: Page): Part | null {
  const { words, plan, speech } = page;
  const { all } = plan.seen;
  const title = speech.fill(words.looks, { count: all.length });
  const { lanes, total } = lanesOf(all, speech);
  const head = [words.colSubject, words.colStart, words.colTook, words.colSeen];
  const ordered = [...all].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const rows = ordered.map((look) => row(look, page));
  return section("looks", words.timeline, [
    ...(total === 0
      ? []
      : [
          html`<div class="scroll" role="region" aria-label="${words.timeline}" tabindex="0">${timelineDrawing(lanes, total, words.timeline)}</div>`,
        ]),
    ...(rows.length === 0 ? [] : [html`<details><summary>${title}</summary>${table(title, head, rows)}</details>`]),
  ]);
}

function row(look: Observation, page: Page): readonly Hole[] {
  const start = epochMs(page.report.started);
  const at = epochMs(look.at);
  const since = start === null || at === null ? look.at : ((at - start) / 1000).toFixed(2);
  return [
    html`${code(lookName(look))} <br><span class="soft">${kindName(look.kind, page.speech)}</span>`,
    since,
    Math.round(look.ms),
    shown(look, page),
  ];
}

function shown(look: Observation, { speech }: Page): Hole {
  if (look.outcome.state !== "seen") return chip("open", whyUnseen(look.outcome.why, speech));
  if (look.kind === "smtp" && look.outcome.state === "seen") {
    const { refusal, end } = talkOf(look.outcome.value);
    return refusal === null ? endingText(end, speech) : html`${code(refusal.stage)}: ${refusal.reply.lines[0]}`;
  }
  return seenLines(look, speech).map(({ text }) => html`<p>${text}</p>`);
}

function whyUnseen(why: Failure | Skip, { failures, fill }: Page["speech"]): string {
  return fill(failures[why.kind], whyParams(why));
}
