import type { Lang, Params } from "../model/cause.ts";

/** How one language fills a text. */
export interface Filling {
  readonly lang: Lang;
  /** What stands for a value nobody stated. */
  readonly notStated: string;
}

/** A remark in brackets that says one value, with the blank before it: "({host})", "(stage: {stage})". */
const REMARK = / ?[(（][^()（）{}]*\{(\w+)\}[^()（）{}]*[)）]/g;
/** A sentence that only names a value: "Stage: {stage}." Thai ends its sentences with a blank, which tells too little. */
const NAMING = /(?<=^|[.。])[^.。{}]+[:：] ?\{(\w+)\}[.。]/g;
const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts values in the place of the {names} of a text. A name without a value was not stated: a report saved earlier may lack it. */
export function format(text: string, params: Params, filling: Filling): string {
  return withoutEmpty(text, params).replace(PLACEHOLDER, (_, name: string) =>
    spelled(Object.hasOwn(params, name) ? (params[name] ?? null) : null, filling),
  );
}

/** Leaves out the remarks and the naming sentences that nobody can fill, as long as something else is said. */
export function withoutEmpty(text: string, params: Params): string {
  const isEmpty = (name: string) => !Object.hasOwn(params, name) || (params[name] ?? "").toString() === "";
  const kept = text
    .replace(REMARK, (whole, name: string) => (isEmpty(name) ? "" : whole))
    .replace(NAMING, (whole, name: string) => (isEmpty(name) ? "" : whole))
    .trim();
  return kept === "" ? text : kept;
}

function spelled(value: Params[string], { lang, notStated }: Filling): string {
  if (value === null) return notStated;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value.length === 0) return notStated;
  // Intl separates Thai entries by blanks, which names and records cannot be told apart by.
  return lang === "th" ? value.join(", ") : new Intl.ListFormat(lang).format(value);
}
