import type { OpenQuestion } from "../outline.ts";
import { lookName } from "../proof.ts";
import { missingText } from "../tables/missing-words.ts";
import { type Settling, settlings } from "../tables/settling.ts";
import { code } from "./code.ts";
import { literal } from "./literal.ts";
import { html, type Markup } from "./markup.ts";
import { filled, type Page } from "./page.ts";

/** What would settle a question: what to try or whom to ask, and what to type. */
export function settlingBlock(way: Settling | null, page: Page): Markup | null {
  if (way === null) return null;
  const said = way.text === null ? null : html`<p class="soft">${filled(way.text, way.params, page.speech)}</p>`;
  return html`${said}${way.command === null ? null : literal({ kind: "run", command: way.command }, page)}`;
}

/** Looks that would prove or refute a finding, why they taught too little, and what would settle it; null where there are none. */
export function doubts(questions: readonly OpenQuestion[], page: Page): Markup | null {
  const ways = settlings(questions, page.plan, page.speech);
  if (questions.length === 0) return null;
  return html`${questions.map(
    ({ looks, missing }, at) =>
      html`<p>${[...new Set(looks.map(lookName))].slice(0, SHOWN).map((name) => html`${code(name)} `)}: ${missingText(missing, page.speech)}</p>${settlingBlock(ways[at] ?? null, page)}`,
  )}`;
}

const SHOWN = 4;
