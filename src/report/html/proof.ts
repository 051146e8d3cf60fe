import type { Proof } from "../proof.ts";
import type { Line } from "../text/paper.ts";
import { proofLines } from "../text/proof-lines.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";

const PROOFS = 4;

/** The evidence of a finding; what is more than a reader needs at once is folded away. */
export function proofs(list: readonly Proof[], page: Page): Markup {
  const shown = list.slice(0, PROOFS).map((proof) => proofBlock(proof, page));
  const more = list.slice(PROOFS).map((proof) => proofBlock(proof, page));
  const title = page.speech.fill(page.words.andMore, { count: more.length });
  return html`${shown}${more.length === 0 ? null : html`<details><summary>${title}</summary>${more}</details>`}`;
}

/** One piece of evidence: who said it and where in our words, then what was said in theirs. */
export function proofBlock(proof: Proof, { speech }: Page): Markup {
  const lines = proofLines(proof, speech);
  const intro = lines.filter((line) => !isQuoted(line)).map(({ text }) => html`<p>${text}</p>`);
  const words = lines.filter(isQuoted).map(({ text }) => text);
  const quote = html`<blockquote><pre translate="no">${words
    .join("\n")
    .split("\n")
    .map(
      (line) => html`${line}
`,
    )}</pre></blockquote>`;
  return html`<div class="proof">${intro}${words.length === 0 ? null : quote}</div>`;
}

function isQuoted({ literal }: Line): boolean {
  return literal === true;
}
