import { type Hole, html, type Markup } from "./markup.ts";

/**
 * A table with headings for columns and rows. On a narrow page each row becomes a card whose cells carry their heading; the roles
 * are spelled out because such a layout takes them from the elements.
 */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Hole[])[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table role="table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${head.map((cell) => html`<th scope="col" role="columnheader">${cell}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => row(cells, head))}</tbody></table></div>`;
}

function row([first, ...others]: readonly Hole[], head: readonly string[]): Markup {
  const cells = others.map((cell, at) =>
    isEmpty(cell)
      ? html`<td role="cell"></td>`
      : html`<td role="cell" data-label="${head[at + 1] ?? ""}"><div>${cell}</div></td>`,
  );
  return html`<tr role="row"><th scope="row" role="rowheader">${first ?? null}</th>${cells}</tr>
`;
}

function isEmpty(cell: Hole): boolean {
  return cell === null || cell === "" || (Array.isArray(cell) && cell.every(isEmpty));
}
