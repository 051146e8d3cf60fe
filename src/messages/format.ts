import type { Lang, Params } from "../model/cause.ts";

/** How one language fills a text. */
export interface Filling {
  readonly lang: Lang;
  /** What stands for a value nobody stated. */
  readonly notStated: string;
}

/** With the brackets and the blank around it: a remark in brackets that nobody can fill is left out whole. */
const PLACEHOLDER = /( ?[(（])\{(\w+)\}([)）])|\{(\w+)\}/g;

/** Puts values in the place of the {names} of a text; a name without a value stays visible. */
export function format(text: string, params: Params, filling: Filling): string {
  return text.replace(PLACEHOLDER, (whole, open = "", bracketed = "", close = "", bare = "") => {
    const name = String(bracketed || bare);
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    const said = spelled(value, filling);
    return open !== "" && said === filling.notStated ? "" : `${open}${said}${close}`;
  });
}

function spelled(value: Params[string], { lang, notStated }: Filling): string {
  if (value === null) return notStated;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value.length === 0) return notStated;
  // Intl separates Thai entries by blanks, which names and records cannot be told apart by.
  return lang === "th" ? value.join(", ") : new Intl.ListFormat(lang).format(value);
}
