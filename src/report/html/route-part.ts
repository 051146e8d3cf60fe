import { routeOf } from "../tables/route.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import { routeDrawing } from "./route-drawing.ts";
import { routeSentences, routeWords } from "./route-words.ts";

/** The map of the way: drawn, with the same in sentences for those who cannot see it. Null when no way was looked at. */
export function routePart(page: Page): Markup | null {
  const route = routeOf(page.report, page.plan.seen);
  if (route === null) return null;
  const words = routeWords(route, page);
  const title = page.words.path;
  const text = routeSentences(words, page).join(" ");
  return html`<figure class="path"><figcaption>${title}</figcaption>${routeDrawing(words, title, { lang: page.speech.lang, text })}</figure>`;
}
