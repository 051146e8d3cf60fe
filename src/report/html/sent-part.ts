import { sentLines } from "../text/sent-lines.ts";
import { code } from "./code.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";

/** What became of the real message, when one was sent, with the server's receipt. */
export function sentPart({ plan, speech }: Page): Markup | null {
  const lines = sentLines(plan, speech).filter(({ text }) => text !== "");
  if (lines.length === 0) return null;
  return html`<div class="sent">${lines.map(
    ({ text, literal }) => html`<p>${literal === true ? code(text) : text}</p>
`,
  )}</div>`;
}
