import { codeBlock, codeSpan, forMarkdown } from "../report/escape/markdown.ts";
import type { Sheet, SheetLine } from "./sheet.ts";

/** A page of the catalogue in GitHub's Markdown. */
export function sheetMarkdown({ title, id, rows, example }: Sheet): string {
  const blocks = rows
    .filter(({ lines }) => lines.length > 0)
    .map(({ label, lines }) => `### ${forMarkdown(label)}\n\n${paragraphs(lines)}`);
  const below =
    example === null ? [] : [`### ${forMarkdown(example.title)}`, codeBlock(example.text.trimEnd().split("\n"))];
  return `${[`## ${forMarkdown(title)} (${codeSpan(id)})`, ...blocks, ...below].join("\n\n")}\n`;
}

function paragraphs(lines: readonly SheetLine[]): string {
  return lines
    .map((line, at) => {
      const before = lines[at - 1];
      const isNext = before?.mark !== undefined && line.mark !== undefined;
      return `${at === 0 ? "" : isNext ? "\n" : "\n\n"}${paragraph(line)}`;
    })
    .join("");
}

function paragraph({ text, mark, literal, places = [] }: SheetLine): string {
  const shown = literal === true ? codeSpan(text) : forMarkdown(text);
  const items = places.map(({ product, where }) => `\n   - ${product}: ${codeSpan(where)}`);
  return `${mark === undefined ? shown : `${mark} ${shown}`}${items.join("")}`;
}
