import { createHash } from "node:crypto";
import { causeText } from "../../messages/cause-text.ts";
import type { Reporter } from "../reporter.ts";
import { dayOf, secondsBetween, timeOf } from "../tables/instant.ts";
import { targetNames } from "../tables/sides.ts";
import { answerPart } from "./answer.ts";
import { dialoguesPart } from "./dialogues-part.ts";
import { doorsPart } from "./doors-part.ts";
import { experimentsPart, findingsPart, openPart, oursPart, ruledOutPart, unexplainedPart } from "./findings-parts.ts";
import { listsPart } from "./lists-part.ts";
import { looksPart } from "./looks-part.ts";
import { type Markup, html as template, trusted } from "./markup.ts";
import { chip, type Page, type Part, pageOf, VERDICT_TONE } from "./page.ts";
import { routePart } from "./route-part.ts";
import { SCRIPT } from "./script.ts";
import { sentPart } from "./sent-part.ts";
import { portsPart, settingsPart } from "./settings-part.ts";
import { spfPart } from "./spf-part.ts";
import { STYLE } from "./style.ts";
import { tlsPart } from "./tls-part.ts";

/** Not within the template: bundlers rewrite a template that holds it, with a helper that is not there. */
const SCRIPT_END = trusted("</script>");

/** For people, to read, print and hand on: one file that needs no network and no script. */
export const html: Reporter = {
  id: "html",
  mediaType: "text/html",
  render: (report, { lang }) => `<!doctype html>\n${documentOf(pageOf(report, lang)).markup}\n`,
};

function documentOf(page: Page): Markup {
  const parts = partsOf(page);
  const title = `${page.speech.report[page.report.verdict]} · ${targetNames(page.report)} · mxray`;
  return template`<html lang="${page.speech.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#answer">${page.words.skip}</a>
${banner(page)}${contents(parts, page)}
<main>
${sentPart(page)}${first(page)}${parts.map(({ markup }) => markup)}
</main>
${footer(page)}
<script>${trusted(SCRIPT)}${SCRIPT_END}
</body>
</html>`;
}

/** Nothing may be loaded, and only the style and the script of this very file run. */
function policy(): string {
  const allow = (own: string) => `'sha256-${createHash("sha256").update(own).digest("base64")}'`;
  return `default-src 'none'; style-src ${allow(STYLE)}; script-src ${allow(SCRIPT)}; base-uri 'none'; form-action 'none'`;
}

function banner(page: Page): Markup {
  const { report, speech, words, plan } = page;
  const { fill } = speech;
  const when = { date: dayOf(report.started), from: timeOf(report.started), to: timeOf(report.ended) };
  const partial = report.partial ? template`<p class="partial">${speech.report.partial}</p>` : null;
  const took = fill(words.took, { seconds: secondsBetween(report.started, report.ended).toFixed(1) });
  return template`<header class="banner ${VERDICT_TONE[report.verdict]}"><div class="inside">
<p class="verdict"><span class="seal">${speech.report[report.verdict]}</span> <span class="target" translate="no">${targetNames(report)}</span></p>
<h1>${headline(page)}</h1>
${partial}<p class="meta"><span>${fill(words.looked, when)}</span><span>${took}</span>${plan.answer === null ? null : chip("plain", speech.report[plan.answer.finding.severity])}</p>
</div></header>`;
}

function headline({ plan, report, speech }: Page): string {
  if (plan.answer !== null) {
    const { cause, params } = plan.answer.finding;
    return speech.fill(causeText(cause, speech.lang).title, params);
  }
  if (report.command === "explain") return speech.report.nothingInText;
  return report.verdict === "unknown" ? speech.report.couldNotTell : speech.report.nothingFound;
}

function contents(parts: readonly Part[], { words }: Page): Markup | null {
  if (parts.length === 0) return null;
  const links = parts.map(({ id, title }) => template`<li><a href="#${id}">${title}</a></li>`);
  return template`<nav aria-label="${words.contents}"><ul>${links}</ul></nav>`;
}

function first(page: Page): Markup {
  const route = routePart(page);
  const layout = route === null ? "first" : "first two";
  return template`<section id="answer" class="${layout}" aria-labelledby="answer-h">${answerPart(page)}${route}</section>`;
}

function partsOf(page: Page): readonly Part[] {
  return [
    unexplainedPart(page),
    experimentsPart(page),
    findingsPart(page),
    oursPart(page),
    openPart(page),
    ruledOutPart(page),
    settingsPart(page),
    portsPart(page),
    doorsPart(page),
    tlsPart(page),
    listsPart(page),
    spfPart(page),
    looksPart(page),
    dialoguesPart(page),
  ].filter((part) => part !== null);
}

function footer({ report, speech, words }: Page): Markup {
  const tool = `${report.tool.name} ${report.tool.version}`;
  return template`<footer><p>${speech.fill(words.about, { tool, command: "--format json" })}</p></footer>`;
}
