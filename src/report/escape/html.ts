import { forTerminal } from "./terminal.ts";

/** Code points that are no characters: legal in a string, a parse error in a document. */
const NONCHARACTERS = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Makes text of whatever origin safe as the content of an element or of a quoted attribute: markup is shown, not obeyed, and what
 * would be invisible or reorder its surroundings is written as its code.
 */
export function forHtml(text: string): string {
  return forTerminal(text)
    .replace(NONCHARACTERS, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}
