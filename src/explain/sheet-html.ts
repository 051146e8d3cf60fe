import type { Lang } from "../model/cause.ts";
import { code } from "../report/html/code.ts";
import { type Markup, html as template } from "../report/html/markup.ts";
import { htmlDocument } from "./html-document.ts";
import type { Sheet, SheetLine, SheetRow } from "./sheet.ts";

/** A page of the catalogue as one HTML file that loads nothing. */
export function sheetHtml({ title, id, rows, example }: Sheet, lang: Lang): string {
  const below =
    example === null
      ? null
      : template`<section aria-labelledby="example"><h2 id="example">${example.title}</h2><pre tabindex="0" translate="no">${example.text.trimEnd()}</pre></section>`;
  const body = template`${rows.filter(({ lines }) => lines.length > 0).map(part)}${below}`;
  return htmlDocument({ id, title, lang, body });
}

function part({ label, lines }: SheetRow, at: number): Markup {
  const id = `part-${at + 1}`;
  return template`<section aria-labelledby="${id}"><h2 id="${id}">${label}</h2>${lines.map(paragraph)}</section>
`;
}

function paragraph({ text, mark, literal, places = [] }: SheetLine): Markup {
  const shown = literal === true ? code(text) : text;
  const items = places.map(({ product, where }) => template`<li>${product}: ${code(where)}</li>`);
  const below = items.length === 0 ? null : template`<ul>${items}</ul>`;
  return mark === undefined ? template`<p>${shown}</p>${below}` : template`<p>${mark} ${shown}</p>${below}`;
}
