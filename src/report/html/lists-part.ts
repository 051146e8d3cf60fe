import { type ListAnswer, listAnswers } from "../tables/list-answers.ts";
import { cut } from "../text/cut.ts";
import { code } from "./code.ts";
import { type Hole, html, type Markup } from "./markup.ts";
import { chip, type Page, type Part, section } from "./page.ts";
import { table } from "./table.ts";

const TONE = { listed: "bad", clear: "good", unasked: "open" } as const;

/** The block lists: entries and unusable answers in sight, lists without an entry folded away. */
export function listsPart(page: Page): Part | null {
  const { words, plan, report, speech } = page;
  const answers = listAnswers(report, plan.seen);
  const notable = answers.filter(({ state }) => state !== "clear");
  const clear = answers.filter(({ state }) => state === "clear");
  const title = speech.fill(words.listsClear, { count: clear.length });
  return section("lists", words.lists, [
    ...(notable.length === 0 ? [] : [listTable(words.lists, notable, page)]),
    ...(clear.length === 0
      ? []
      : [html`<details><summary>${title}</summary>${listTable(title, clear, page)}</details>`]),
  ]);
}

function listTable(caption: string, answers: readonly ListAnswer[], page: Page): Markup {
  const { words } = page;
  const head = [words.colList, words.colAddress, words.colAnswer, words.colCodes, words.colText];
  return table(
    caption,
    head,
    answers.map((answer) => row(answer, page)),
  );
}

function row({ entry, list, state, codes, text, observation }: ListAnswer, { words, speech }: Page): readonly Hole[] {
  const said = { listed: words.listed, clear: words.clear, unasked: words.noAnswer }[state];
  const { outcome } = observation;
  const why = outcome.state === "seen" ? null : html`<br>${speech.fill(speech.failures[outcome.why.kind], {})}`;
  return [
    code(list),
    code(entry),
    html`${chip(TONE[state], said)}${why}`,
    codes.map((one, at) => html`${at === 0 ? null : html`<br>`}${code(one)}`),
    text.map((one) => html`<p>${cut(one)}</p>`),
  ];
}
