import { createHash } from "node:crypto";
import type { Lang } from "../model/cause.ts";
import { code } from "../report/html/code.ts";
import { type Markup, html as template, trusted } from "../report/html/markup.ts";
import { STYLE } from "../report/html/style.ts";
import type { Sheet, SheetLine, SheetRow } from "./sheet.ts";

/** A page of the catalogue as one HTML file that loads nothing. */
export function sheetHtml(sheet: Sheet, lang: Lang): string {
  return `<!doctype html>\n${documentOf(sheet, lang).markup}\n`;
}

function documentOf({ title, id, rows, example }: Sheet, lang: Lang): Markup {
  const below =
    example === null
      ? null
      : template`<section aria-labelledby="example"><h2 id="example">${example.title}</h2><pre tabindex="0" translate="no">${example.text.trimEnd()}</pre></section>`;
  return template`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${id} · mxray</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header class="banner"><div class="inside"><p class="verdict"><span class="target" translate="no">${id}</span></p><h1>${title}</h1></div></header>
<main>
${rows.filter(({ lines }) => lines.length > 0).map(part)}${below}
</main>
</body>
</html>`;
}

function part({ label, lines }: SheetRow, at: number): Markup {
  const id = `part-${at + 1}`;
  return template`<section aria-labelledby="${id}"><h2 id="${id}">${label}</h2>${lines.map(paragraph)}</section>
`;
}

function paragraph({ text, mark, literal }: SheetLine): Markup {
  const shown = literal === true ? code(text) : text;
  return mark === undefined ? template`<p>${shown}</p>` : template`<p>${mark} ${shown}</p>`;
}

function policy(): string {
  const own = createHash("sha256").update(STYLE).digest("base64");
  return `default-src 'none'; style-src 'sha256-${own}'; base-uri 'none'; form-action 'none'`;
}
