import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CAUSES } from "../../causes/index.ts";
import { GROUP_ORDER, groupOf } from "../../explain/group.ts";
import { page } from "../../explain/page.ts";
import type { Sheet } from "../../explain/sheet.ts";
import { sheetText } from "../../explain/sheet-text.ts";
import type { Lang } from "../../model/cause.ts";
import { displayWidth } from "../../report/display-width.ts";
import { forJson } from "../../report/escape/json.ts";
import type { View } from "../../report/reporter.ts";
import { BLANK, type Line, print } from "../../report/text/paper.ts";
import type { Call } from "../call.ts";
import { readText, writeWhole } from "../files.ts";
import { nearest } from "../nearest.ts";
import { packageRoot } from "../package-root.ts";
import { type FormatName, readShowing, viewOf } from "../showing.ts";
import { UsageError } from "../usage-error.ts";

const PAGES = ["text", "markdown", "html", "json"] as const;

/** What a word of the command line leads to: data for JSON, a page for people. */
interface Found {
  readonly data: unknown;
  sheet(lang: Lang): Sheet;
}

/** Lists every cause mxray knows, or shows one of them, or a reply code or an enhanced code, in full. */
export async function causes({ words: [id], flags, io, speech }: Call): Promise<number> {
  const showing = readShowing(flags, speech.lang);
  const found = id === undefined ? null : await look(id);
  for (const { format, file } of showing.destinations) {
    const view = viewOf(showing, file, io);
    const text = await shown(found, format, { view, speech });
    if (file === null) await io.out(text);
    else await writeWhole(resolve(io.cwd, file), text);
  }
  return 0;
}

/** Null: the whole catalogue. */
async function shown(found: Found | null, format: FormatName, { view, speech }: Shown): Promise<string> {
  const choices = found === null ? (["text", "json"] as const) : PAGES;
  if (!choices.some((one) => one === format))
    throw new UsageError("onlyFormats", { command: "mxray causes", choices, text: format });
  // A cause is data but for its two functions, which JSON leaves out.
  if (format === "json") return `${forJson(JSON.stringify(found?.data ?? CAUSES, null, 2))}\n`;
  if (found === null) return list(view, speech);
  const sheet = found.sheet(view.lang);
  if (format === "markdown") return (await import("../../explain/sheet-markdown.ts")).sheetMarkdown(sheet);
  if (format === "html") return (await import("../../explain/sheet-html.ts")).sheetHtml(sheet, view.lang);
  return sheetText(sheet, view);
}

interface Shown {
  readonly view: View;
  readonly speech: Call["speech"];
}

async function look(id: string): Promise<Found> {
  const cause = CAUSES.find((one) => one.id === id);
  if (cause !== undefined) {
    const example = await exampleOf(cause);
    return { data: cause, sheet: (lang) => page(cause, example, lang) };
  }
  const { askedCode, codeEntry, codeName } = await import("../../explain/code-entry.ts");
  const asked = askedCode(id);
  const { vendorEntry } = await import("../../explain/vendor-entry.ts");
  const entry = asked === null ? vendorEntry(id) : codeEntry(asked);
  if (asked !== null && entry === null) {
    throw new UsageError("unknownCode", { text: codeName(asked), command: "mxray causes 550" });
  }
  if (entry !== null) {
    const { codePage } = await import("../../explain/code-page.ts");
    const example = await exampleOf({
      id: entry.vendor === null ? (entry.worn[0]?.cause ?? entry.meaning) : entry.meaning,
    });
    return { data: entry, sheet: (lang) => codePage(entry, example, lang) };
  }
  const ids = CAUSES.map((one) => one.id);
  throw new UsageError("unknownCause", { text: id, command: "mxray causes" }, { nearest: nearest(id, ids) });
}

async function exampleOf({ id }: { readonly id: string }): Promise<string | null> {
  const path = join(packageRoot(), "fixtures", "causes", id, "present.case");
  return existsSync(path) ? readText(path) : null;
}

function list(view: View, { report, cli, fill }: Call["speech"]): string {
  const longest = Math.max(0, ...CAUSES.map(({ id }) => displayWidth(id)));
  const lines = GROUP_ORDER.flatMap((group): readonly Line[] => {
    const members = CAUSES.filter(({ id }) => groupOf(id) === group);
    const rows = members.map(({ id, text }) => ({
      margin: `  ${id}`,
      indent: longest + 4,
      text: text[view.lang].title.replace(/\{(\w+)\}/g, "<$1>"),
    }));
    return rows.length === 0 ? [] : [{ text: report[group], style: "bold" }, ...rows, BLANK];
  });
  return print([...lines, { text: fill(cli.causesHint, { command: "mxray causes ptr-missing" }) }], view);
}
