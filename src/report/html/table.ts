import { type Hole, html, type Markup } from "./markup.ts";

/** A table with headings for columns and rows, which scrolls on its own where the page is narrow. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Hole[])[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption class="unseen">${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>`;
}

function row([first, ...others]: readonly Hole[]): Markup {
  return html`<tr><th scope="row">${first ?? null}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}
