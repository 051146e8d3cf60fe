import type { Speech } from "../messages/speak.ts";
import type { Place } from "../messages/where-to-set.ts";
import type { Source } from "../model/cause.ts";

/** A page of the catalogue before it takes any format: a title, labelled paragraphs, an example to be read letter by letter. */
export interface Sheet {
  readonly title: string;
  readonly id: string;
  /** A row without paragraphs is not shown. */
  readonly rows: readonly SheetRow[];
  readonly example: SheetExample | null;
}
export interface SheetRow {
  readonly label: string;
  readonly lines: readonly SheetLine[];
}
export interface SheetExample {
  readonly title: string;
  readonly text: string;
}
/** One paragraph. */
export interface SheetLine {
  readonly text: string;
  /** What it is numbered or named by. */
  readonly mark?: string;
  /** Words of others, addresses: shown as they are. */
  readonly literal?: boolean;
  /** Where products are told to do it, shown beneath. */
  readonly places?: readonly Place[];
}

/** Where a statement can be read, as people cite it. */
export function sourceLine(source: Source, { report, fill }: Speech): SheetLine {
  if ("rfc" in source) return { text: `RFC ${source.rfc} §${source.section}` };
  return { text: `${source.url} ${fill(report.pageChecked, { date: source.checked })}`, literal: true };
}

/** Without a case there are no values: each {name} is shown as a blank to be filled. */
export function named(text: string): string {
  return text.replace(/\{(\w+)\}/g, "<$1>");
}
