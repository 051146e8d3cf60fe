import { CAUSES } from "../causes/index.ts";
import { causeText } from "../messages/cause-text.ts";
import type { Speech } from "../messages/speak.ts";
import { forMarkdown } from "../report/escape/markdown.ts";
import { html, type Markup } from "../report/html/markup.ts";
import { table as htmlTable } from "../report/html/table.ts";
import { table as markdownTable } from "../report/markdown/table.ts";
import { htmlDocument } from "./html-document.ts";
import type { SendingFinding } from "./sending-findings.ts";
import type { LogSummary } from "./summary.ts";
import type { Tally } from "./tallies.ts";

/** Counts, and what they mean. */
export interface JudgedSummary extends LogSummary {
  readonly findings: readonly SendingFinding[];
}

/** The summary in no format yet: the totals, its tables, and what is to be said of them. */
export interface SummaryPage {
  readonly totals: string;
  readonly tables: readonly SummaryTable[];
  /** What the senders above the limit mean, and where to read what to do; null where there are none. */
  readonly judgement: readonly [meaning: string, advice: string] | null;
  /** That tables are not whole; null where they are. */
  readonly cut: string | null;
}
export interface SummaryTable {
  readonly title: string;
  readonly rows: readonly Tally[];
}

/** Puts a summary in words; nothing is said of what did not happen. */
export function summaryPage(summary: JudgedSummary, { cli, report, fill, lang }: Speech): SummaryPage {
  const { messages, failures, failed, delayed, rejected, ...tables } = summary;
  const { causes, destinations, senders, hourlyLimit: limit, busyHours, cut, findings } = tables;
  const busy = busyHours.map(({ sender, hour, messages: count }) => ({ name: sender, count, first: hour, last: hour }));
  const titles = { destinations: cli.sumDestinations, senders: cli.sumSenders, busyHours: cli.sumBusy } as const;
  const incomplete = cut.map((name) => fill(titles[name], { limit }));
  const [first] = findings;
  return {
    totals: fill(cli.sumTotals, { failures, messages, failed, delayed, rejected }),
    tables: [
      { title: cli.sumCauses, rows: causes },
      { title: cli.sumDestinations, rows: destinations },
      { title: cli.sumSenders, rows: senders },
      { title: fill(cli.sumBusy, { limit }), rows: busy },
    ].filter(({ rows }) => rows.length > 0),
    judgement:
      first === undefined
        ? null
        : [
            `${causeText(first.cause, lang).title} (${first.cause}, ${report[first.confidence]})`,
            fill(cli.sumPage, { command: `mxray causes ${first.cause}` }),
          ],
    cut: incomplete.length === 0 ? null : fill(cli.sumCut, { tables: incomplete }),
  };
}

/** The summary in GitHub's Markdown. */
export function summaryMarkdown({ totals, tables, judgement, cut }: SummaryPage, speech: Speech): string {
  const head = headings(speech).map(forMarkdown);
  const blocks = tables.map(({ title, rows }) => {
    const cells = rows.map(({ name, count, first, last }) =>
      [shownName(name, speech), String(count), first, last].map(forMarkdown),
    );
    return `### ${forMarkdown(title)}\n\n${markdownTable(head, cells)}`;
  });
  return `${[
    `## ${forMarkdown(totals)}`,
    ...blocks,
    ...(judgement === null ? [] : judgement.map(forMarkdown)),
    ...(cut === null ? [] : [forMarkdown(cut)]),
  ].join("\n\n")}\n`;
}

/** The summary as one HTML file that loads nothing. */
export function summaryHtml({ totals, tables, judgement, cut }: SummaryPage, speech: Speech): string {
  const body = html`${tables.map((one, at) => section(one, at, speech))}${
    judgement === null ? null : html`<section>${judgement.map((said) => html`<p>${said}</p>`)}</section>`
  }${cut === null ? null : html`<p>${cut}</p>`}`;
  return htmlDocument({ id: "mxray explain --summary", title: totals, lang: speech.lang, body });
}

function section({ title, rows }: SummaryTable, at: number, speech: Speech): Markup {
  const id = `part-${at + 1}`;
  const cells = rows.map(({ name, count, first, last }) => [shownName(name, speech), count, first, last]);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${htmlTable(title, headings(speech), cells)}</section>
`;
}

function headings({ cli }: Speech): readonly string[] {
  return [cli.sumName, cli.sumCount, cli.sumFirst, cli.sumLast];
}

/** A cause goes by its title, with its id to look it up by; everything else by its own name. */
function shownName(name: string, { lang }: Speech): string {
  const cause = CAUSES.find(({ id }) => id === name);
  return cause === undefined ? name : `${cause.text[lang].title} (${name})`;
}
