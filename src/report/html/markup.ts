import { forHtml } from "../escape/html.ts";

/** A piece of HTML that is safe to put into a page: only `html` makes one, so that nothing gets there unescaped. */
export interface Markup {
  readonly markup: string;
}
/** What may stand in a hole of a template; null leaves it empty. */
export type Hole = string | number | null | Markup | readonly Hole[];

/** Builds HTML from a template: what stands in the template is markup, what comes from outside is text. */
export function html(template: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  const pieces = template.map((piece, at) => piece + (at < holes.length ? inserted(holes[at] ?? null) : ""));
  return { markup: pieces.join("") };
}

/** Vouches for text of our own making, such as the style sheet: never for anything that was seen or typed. */
export function trusted(own: string): Markup {
  return { markup: own };
}

function inserted(hole: Hole): string {
  if (hole === null) return "";
  if (typeof hole === "string") return forHtml(hole);
  if (typeof hole === "number") return String(hole);
  return "markup" in hole ? hole.markup : hole.map(inserted).join("");
}
