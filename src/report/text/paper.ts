import { styleText } from "node:util";
import { displayWidth } from "../display-width.ts";
import { forTerminal } from "../escape/terminal.ts";
import type { View } from "../reporter.ts";
import { wrap } from "../wrap.ts";

type Style = Parameters<typeof styleText>[0];

/** One paragraph of a page of text. All that is printed goes through here, so nothing reaches a terminal unescaped. */
export interface Line {
  readonly text: string;
  /** Columns left of the text. */
  readonly indent?: number;
  /** What stands in those columns on the paragraph's first line. */
  readonly margin?: string;
  readonly style?: Style;
  readonly marginStyle?: Style;
  /** Text to be copied: never wrapped. */
  readonly literal?: boolean;
}

export const BLANK: Line = { text: "" };

/** Sets lines on a page: escaped, wrapped to the width, coloured where wanted. */
export function print(lines: readonly Line[], view: View): string {
  return lines.map((line) => `${paragraph(line, view)}\n`).join("");
}

function paragraph({ text, indent = 0, margin = "", style, marginStyle, literal = false }: Line, view: View): string {
  const safe = forTerminal(text);
  const room = Math.max(20, view.width - indent);
  const [first = "", ...rest] = literal ? [safe] : wrap(safe, room, view.lang);
  const left = pad(forTerminal(margin), indent);
  const head = `${painted(left, marginStyle, view)}${painted(first, style, view)}`;
  return [head, ...rest.map((line) => " ".repeat(indent) + painted(line, style, view))].join("\n").trimEnd();
}

/** Fills a text up with blanks to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

function painted(text: string, style: Style | undefined, view: View): string {
  if (!view.colour || style === undefined || text.trim() === "") return text;
  return styleText(style, text, { validateStream: false });
}

/** Moves lines to the right, and puts a label beside the first. */
export function labelled(label: string, lines: readonly Line[], indent: number): readonly Line[] {
  return lines.map((line, at) => {
    const own = line.indent ?? 0;
    const margin = at === 0 ? pad(label, indent) + (line.margin ?? "") : " ".repeat(indent) + (line.margin ?? "");
    return { ...line, indent: indent + own, margin, ...(at === 0 ? { marginStyle: "bold" as const } : {}) };
  });
}
