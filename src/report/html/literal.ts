import type { Change } from "../../model/remedy.ts";
import { literalOf } from "../tables/spoken.ts";
import { code } from "./code.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";

/** A record, an address or a command to take over as it stands, with a button that copies it where scripts run. */
export function literal(change: Change, page: Page): Markup {
  const text = literalOf(change);
  const shown = code(text);
  const { copy, copied } = page.words;
  return html`<div class="literal">${isWeb(change) ? html`<a href="${text}" rel="noopener noreferrer nofollow">${shown}</a>` : shown}<button type="button" class="copy" hidden data-done="${copied}">${copy}</button></div>`;
}

/** Only plain web addresses become links; whatever else a report holds stays text. */
function isWeb(change: Change): boolean {
  return (
    change.kind === "visit" && /^https?:\/\/[a-z0-9.-]+(:\d+)?([/?#][\w\-.~%!$&'()*+,;=:@/?#]*)?$/i.test(change.url)
  );
}
