import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CAUSES } from "../../causes/index.ts";
import { GROUP_ORDER, groupOf } from "../../explain/group.ts";
import { page } from "../../explain/page.ts";
import type { Cause } from "../../model/cause.ts";
import { displayWidth } from "../../report/display-width.ts";
import { forJson } from "../../report/escape/json.ts";
import type { View } from "../../report/reporter.ts";
import { BLANK, type Line, print } from "../../report/text/paper.ts";
import type { Call } from "../call.ts";
import { readText, writeWhole } from "../files.ts";
import { nearest } from "../nearest.ts";
import { packageRoot } from "../package-root.ts";
import { readShowing, viewOf } from "../showing.ts";
import { UsageError } from "../usage-error.ts";

/** Lists every cause mxray knows, or shows one of them in full. */
export async function causes({ words: [id], flags, io, speech }: Call): Promise<number> {
  const showing = readShowing(flags, speech.lang);
  const cause = id === undefined ? null : found(id);
  const example = cause === null ? null : await exampleOf(cause);
  for (const { format, file } of showing.destinations) {
    if (format !== "text" && format !== "json")
      throw new UsageError("onlyFormats", { command: "mxray causes", choices: ["text", "json"], text: format });
    const view = viewOf(showing, file, io);
    const text = format === "json" ? asJson(cause) : cause === null ? list(view, speech) : page(cause, example, view);
    if (file === null) await io.out(text);
    else await writeWhole(resolve(io.cwd, file), text);
  }
  return 0;
}

function found(id: string): Cause {
  const cause = CAUSES.find((one) => one.id === id);
  if (cause !== undefined) return cause;
  const ids = CAUSES.map((one) => one.id);
  throw new UsageError("unknownCause", { text: id, command: "mxray causes" }, { nearest: nearest(id, ids) });
}

async function exampleOf({ id }: Cause): Promise<string | null> {
  const path = join(packageRoot(), "fixtures", "causes", id, "present.case");
  return existsSync(path) ? readText(path) : null;
}

/** A cause is data but for its two functions, which JSON leaves out. */
function asJson(cause: Cause | null): string {
  return `${forJson(JSON.stringify(cause ?? CAUSES, null, 2))}\n`;
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
