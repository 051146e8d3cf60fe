import { causeText } from "../../messages/cause-text.ts";
import { type Place, placesOf } from "../../messages/where-to-set.ts";
import type { Finding } from "../../model/diagnosis.ts";
import type { Group, Point } from "../outline.ts";
import { fixTemplate } from "../tables/spoken.ts";
import { code } from "./code.ts";
import { literal } from "./literal.ts";
import { html, type Markup } from "./markup.ts";
import { chip, filled, type Page, SEVERITY_TONE } from "./page.ts";
import { proofs } from "./proof.ts";

/** The findings of one cause as a card: what, why, whose, the proof and the ways out. */
export function groupCard({ cause, points }: Group, page: Page): Markup {
  const { speech } = page;
  const [{ finding }] = points;
  const { title, why } = causeText(cause, speech.lang);
  const { report, owners } = speech;
  const evidence = points.flatMap((point) => point.proofs);
  return html`<article class="card ${SEVERITY_TONE[finding.severity]}">
<header><h3>${filled(title, finding.params, speech)}</h3><p class="chips">${chip(SEVERITY_TONE[finding.severity], report[finding.severity])}${chip("plain", report[finding.confidence])}<code class="id" translate="no">${cause}</code></p></header>
${points.map((point) => html`<p>${what(point, page)}</p>`)}<p class="soft">${filled(why, finding.params, speech)}</p>
<dl class="facts"><div><dt>${report.whose}</dt><dd>${owners[finding.owner]}</dd></div></dl>
<details><summary>${report.proof}</summary>${proofs(evidence, page)}</details>
<h4>${report.fix}</h4>${fixes(finding, page)}
${follows(points, page)}</article>
`;
}

/** What was established, about this subject. */
export function what({ finding }: Point, { speech }: Page): Markup {
  return filled(causeText(finding.cause, speech.lang).what, finding.params, speech);
}

/** Every way out, who can go it, and the very thing to type where it is known. */
export function fixes(finding: Finding, page: Page): Markup {
  const { speech } = page;
  const ids = finding.remedies.map(({ id }) => id);
  const places = placesOf(finding.cause, ids);
  const ways = finding.remedies.map((remedy, at) => {
    const who =
      remedy.who === finding.owner
        ? null
        : html` <span class="soft">${speech.fill(speech.report.byWhom, { who: speech.owners[remedy.who] })}</span>`;
    const change = remedy.change === undefined ? null : literal(remedy.change, page);
    return html`<li><p>${filled(fixTemplate(remedy, finding, speech), finding.params, speech)}${who}</p>${change}${placesBlock(places[at] ?? [], page)}</li>`;
  });
  return ways.length === 1 ? html`<ul class="fixes one">${ways}</ul>` : html`<ol class="fixes">${ways}</ol>`;
}

/** Where to set it in the known products: folded, since of many products a reader has one. */
function placesBlock(places: readonly Place[], { speech }: Page): Markup | null {
  if (places.length === 0) return null;
  const items = places.map(({ product, where }) => html`<li>${product}: ${code(where)}</li>`);
  return html`<details><summary>${speech.report.whereSet}</summary><ul class="plain">${items}</ul></details>`;
}

/** What is only a consequence and goes away with it. */
export function follows(points: readonly Point[], { speech }: Page): Markup | null {
  const causes = [...new Set(points.flatMap(({ consequences }) => consequences))];
  const titles = causes.map((cause) => causeText(cause, speech.lang).title);
  return titles.length === 0 ? null : html`<p class="soft">${speech.fill(speech.report.follows, { titles })}</p>`;
}
