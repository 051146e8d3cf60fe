import { isNothing } from "../../messages/format.ts";
import { FORMAT_WORDS, type FormatWords } from "../../messages/format-words.ts";
import type { Speech } from "../../messages/speak.ts";
import type { Params } from "../../model/cause.ts";
import type { Report } from "../../model/report.ts";
import { type Outline, outline } from "../outline.ts";
import { speechOf } from "../speech-of.ts";
import { code } from "./code.ts";
import { type Hole, html, type Markup } from "./markup.ts";

/** What every part of the page is made from. */
export interface Page {
  readonly report: Report;
  readonly plan: Outline;
  readonly speech: Speech;
  readonly words: FormatWords;
}

/** Gathers what the page of a report is made from. */
export function pageOf(report: Report, lang: Speech["lang"]): Page {
  return { report, plan: outline(report), speech: speechOf(report, lang), words: FORMAT_WORDS[lang] };
}

/** A part of the page under a heading of its own, to which the contents lead. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly markup: Markup;
}

/** Makes a part; none at all when there is nothing in it. */
export function section(id: string, title: string, body: readonly Markup[]): Part | null {
  if (body.length === 0) return null;
  const markup = html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${body}</section>`;
  return { id, title, markup };
}

/** A text of ours with its values in place, each value set as code, and in words what nobody stated. */
export function filled(template: string, params: Params, speech: Speech): Markup {
  // A value stands in for itself until the sentence is made: it must be set as code, and must not be read as a text of ours.
  const named = Object.entries(params).map(
    ([name, value]) => [name, isNothing(value) || value === "" ? value : `{${name}}`] as const,
  );
  const pieces = speech
    .fill(template, Object.fromEntries(named))
    .split(/\{(\w+)\}/)
    .map((piece, at): Hole => (at % 2 === 0 ? piece : shown(params[piece] ?? null, speech)));
  return html`${pieces}`;
}

function shown(value: Params[string], { lang, fill }: Speech): Hole {
  if (value === null || typeof value === "number") return value ?? "";
  if (typeof value === "string") return code(fill("{value}", { value }));
  const parts = new Intl.ListFormat(lang).formatToParts(value);
  return parts.map(({ type, value: part }) => (type === "element" ? code(part) : part));
}

/** Values one after the other. */
export function listed(values: readonly string[], { lang }: Speech): string {
  return new Intl.ListFormat(lang).format(values);
}

/** A word on a coloured ground; the colour never says what the word does not. */
export function chip(tone: Tone, text: Hole): Markup {
  return html`<span class="chip ${tone}">${text}</span>`;
}
export type Tone = "good" | "warn" | "bad" | "open" | "plain";

/** The ground on which each is shown. */
export const SEVERITY_TONE = { blocks: "bad", hinders: "warn", risks: "warn" } as const;
export const VERDICT_TONE = { pass: "good", warn: "warn", fail: "bad", unknown: "open" } as const;
