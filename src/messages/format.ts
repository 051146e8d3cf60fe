import type { Lang, Params } from "../model/cause.ts";

/** How one language fills a text. */
export interface Filling {
  readonly lang: Lang;
  /** What stands for a value nobody stated. */
  readonly notStated: string;
  /** The same within a sentence that says more, for values of these names: "that server". */
  readonly unnamed?: Readonly<Record<string, string>>;
}

/** A remark in brackets that says one value, with the blank before it: "({host})", "(stage: {stage})". */
const REMARK = / ?[(（][^()（）{}]*\{(\w+)\}[^()（）{}]*[)）]/g;
/** A sentence that only names a value: "Stage: {stage}." Thai ends its sentences with a blank, which tells too little. */
const NAMING = /(?<=^|[.。])[^.。{}]+[:：] ?\{(\w+)\}[.。]/g;
/** A sentence that only names several: "Address it saw: {ip}; sender: {sender}." */
const SERIES = /(?<=^|[.。])( ?)([^.。{}:：;、]+[:：] ?\{\w+\}(?:[;、] ?[^.。{}:：;、]+[:：] ?\{\w+\})+)([.。])/g;
const PLACEHOLDER = /( ?)\{(\w+)\}( ?)/g;
/** A moment as programs write it, alone. ISO 8601 */
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;
/** Who puts no blanks between words puts them around foreign names only. */
const UNSPACED: readonly Lang[] = ["ja", "th"];

/** Puts values in the place of the {names} of a text. A name without a value was not stated: a report saved earlier may lack it. */
export function format(text: string, params: Params, filling: Filling): string {
  const kept = withoutEmpty(text, params);
  return kept.replace(PLACEHOLDER, (whole, left: string, name: string, right: string, at: number) => {
    const value = Object.hasOwn(params, name) ? (params[name] ?? null) : null;
    if (!isNothing(value)) return `${left}${spelled(value, filling)}${right}`;
    const words = unstated(name, kept.slice(0, at + left.length), filling);
    const isWord = words !== filling.notStated && UNSPACED.includes(filling.lang);
    if (!isWord) return `${left}${words}${right}`;
    return /^[(（]/.test(kept.slice(at + whole.length)) ? `${words}${right}` : words;
  });
}

/** Leaves out the remarks and the naming sentences that nobody can fill, as long as something else is said. */
export function withoutEmpty(text: string, params: Params): string {
  const isEmpty = (name: string) => !Object.hasOwn(params, name) || (params[name] ?? "").toString() === "";
  const kept = text
    .replace(REMARK, (whole, name: string) => (isEmpty(name) ? "" : whole))
    .replace(NAMING, (whole, name: string) => (isEmpty(name) ? "" : whole))
    .replace(SERIES, (whole, blank: string, series: string, stop: string) => {
      const parts = series.split(/(?<=\})[;、] ?/);
      const told = parts.filter((part) => !isEmpty(/\{(\w+)\}/.exec(part)?.[1] ?? ""));
      if (told.length === parts.length || told.length === 0) return told.length === 0 ? "" : whole;
      return `${blank}${capital(told.join(stop === "。" ? "、" : "; "))}${stop}`;
    })
    .trim();
  return kept === "" ? text : kept;
}

type Value = Params[string];

/** Tells that nobody stated a value: null, or a list of none. */
export function isNothing(value: Value): value is null | readonly [] {
  return value === null || (typeof value === "object" && value.length === 0);
}

/** Behind a colon a value is missing; elsewhere it is part of a sentence, which has to stay one. */
function unstated(name: string, before: string, { notStated, unnamed = {} }: Filling): string {
  const words = Object.hasOwn(unnamed, name) ? unnamed[name] : undefined;
  if (words === undefined || /[:：] ?$/.test(before)) return notStated;
  return before === "" || /[.。] ?$/.test(before) ? capital(words) : words;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function spelled(value: Exclude<Value, null>, { lang }: Filling): string {
  if (typeof value === "string" || typeof value === "number") return String(value).replace(INSTANT, "$1 $2 UTC");
  // Intl separates Thai entries by blanks, which names and records cannot be told apart by.
  return lang === "th" ? value.join(", ") : new Intl.ListFormat(lang).format(value);
}
