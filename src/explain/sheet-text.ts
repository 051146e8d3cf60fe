import type { View } from "../report/reporter.ts";
import { columns } from "../report/text/answer.ts";
import { BLANK, type Line, print } from "../report/text/paper.ts";
import { placeColumns } from "../report/text/place-lines.ts";
import type { Sheet, SheetLine } from "./sheet.ts";

/** A page of the catalogue for a terminal. */
export function sheetText({ title, id, rows, example }: Sheet, view: View): string {
  const head: Line = { text: `${title}  (${id})`, style: "bold" };
  const shown = rows.filter(({ lines }) => lines.length > 0);
  const body = columns(shown.map(({ label, lines }) => [label, lines.flatMap(asLines)]));
  const below = example === null ? [] : [BLANK, { text: example.title, style: "bold" } as const];
  const literal = example?.text.trimEnd().split("\n") ?? [];
  return print([head, BLANK, ...body, ...below, ...literal.map((text) => ({ text, indent: 2, literal: true }))], view);
}

function asLines({ text, mark, literal, places = [] }: SheetLine): readonly Line[] {
  const left = mark === undefined ? 0 : mark.length + 1;
  const marked = mark === undefined ? {} : { margin: mark, indent: left };
  const line = { text, ...marked, ...(literal === true ? { literal } : {}) };
  return [line, ...placeColumns(places, left + 2)];
}
