import { createHash } from "node:crypto";
import type { Lang } from "../model/cause.ts";
import { html, type Markup, trusted } from "../report/html/markup.ts";
import { STYLE } from "../report/html/style.ts";

/** What a page of one HTML file says: `id` stands above the title, as it is typed. */
export interface HtmlDocument {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly body: Markup;
}

/** One HTML file that loads nothing. */
export function htmlDocument({ id, title, lang, body }: HtmlDocument): string {
  const page = html`<html lang="${lang}">
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
${body}
</main>
</body>
</html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

function policy(): string {
  const own = createHash("sha256").update(STYLE).digest("base64");
  return `default-src 'none'; style-src 'sha256-${own}'; base-uri 'none'; form-action 'none'`;
}
