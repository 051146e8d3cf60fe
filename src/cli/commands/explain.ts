import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { CAUSES } from "../../causes/index.ts";
import { explainLine } from "../../explain/ndjson.ts";
import { makeReport } from "../../investigate/make-report.ts";
import { idOf, type Observation } from "../../model/observation.ts";
import { seen } from "../../model/outcome.ts";
import type { Instant } from "../../model/scalars.ts";
import { readPasted } from "../../quoted/read-pasted.ts";
import { makeTarget } from "../../runner/make-target.ts";
import { VERSION } from "../../version.ts";
import type { Call } from "../call.ts";
import { readText, writeWhole } from "../files.ts";
import { readAll, readLines } from "../input.ts";
import { readShowing, show } from "../showing.ts";
import { UsageError } from "../usage-error.ts";

const EXAMPLE = 'mxray explain "550 5.7.1 Access denied"';

/** Says what a reply, a bounce or a mail client's complaint means; asks nothing of the network. */
export async function explain(call: Call): Promise<number> {
  const showing = readShowing(call.flags, call.speech.lang);
  const [first] = showing.destinations;
  if (first?.format === "ndjson") return explainLines(call, first.file);
  const at = call.io.now();
  const quotations = (await texts(call)).map(({ source, text }) => quoted(source, text, at));
  const target = makeTarget({ command: "explain", domain: null, helo: "" });
  const occasion = { target, version: VERSION, started: at, ended: call.io.now(), partial: false };
  return show(makeReport(occasion, quotations, CAUSES), showing, call.io);
}

function quoted(source: string, text: string, at: Instant): Observation {
  const about = { source };
  return { id: idOf("quoted", about), kind: "quoted", about, at, ms: 0, outcome: seen(readPasted(text)) };
}

interface Text {
  /** What to call it: a file's name, else "text". */
  readonly source: string;
  readonly text: string;
}

/** The files that were named, standard input, or the words themselves. */
async function texts({ words, io }: Call): Promise<readonly Text[]> {
  const files = await namedFiles(words, io.cwd);
  const found =
    files !== null
      ? await Promise.all(
          files.map(async (file, at) => ({ source: named(words[at] ?? file, words), text: await readText(file) })),
        )
      : [{ source: "text", text: isPiped(words, io.terminal.in) ? await readAll(io.input()) : words.join(" ") }];
  if (found.some(({ text }) => text.trim() === "")) throw new UsageError("noText", { command: EXAMPLE });
  return found;
}

/** Only as much of a path as tells the files of one call apart. */
function named(word: string, words: readonly string[]): string {
  const name = basename(word);
  return words.filter((other) => basename(other) === name).length > 1 ? word : name;
}

function isPiped(words: readonly string[], atTerminal: boolean): boolean {
  if (words.length === 0 && atTerminal) throw new UsageError("noText", { command: EXAMPLE });
  return words.length === 0 || (words.length === 1 && words[0] === "-");
}

/** The paths, when the words name files; null when they are the text. One that looks like a file and is none is a mistake. */
async function namedFiles(words: readonly string[], cwd: string): Promise<readonly string[] | null> {
  if (words.some((word) => word.trim() === "")) return null;
  const paths = words.map((word) => resolve(cwd, word));
  const exist = await Promise.all(paths.map(isThere));
  if (words.length > 0 && exist.every(Boolean)) return paths;
  const missing = words.find((word, at) => exist[at] === false && looksLikeFile(word));
  if (missing !== undefined && (words.length === 1 || exist.includes(true))) {
    throw new UsageError("unreadable", { file: missing }, { reason: "noSuchFile" });
  }
  return null;
}

function looksLikeFile(word: string): boolean {
  return /^[^\s@<>]+$/.test(word) && (/^(\.{0,2}|~)\//.test(word) || /\.(eml|mbox|msg|txt|log|json)$/i.test(word));
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** One answer per line, as the lines come in. */
async function explainLines({ words, io }: Call, file: string | null): Promise<number> {
  const kept: string[] = [];
  let number = 0;
  for await (const line of lines()) {
    number += 1;
    const said = `${explainLine(line, number)}\n`;
    if (file === null) await io.out(said);
    else kept.push(said);
    if (io.signal.aborted) break;
  }
  if (file !== null) await writeWhole(resolve(io.cwd, file), kept.join(""));
  return 0;

  async function* lines(): AsyncIterable<string> {
    const files = await namedFiles(words, io.cwd);
    if (files === null && !isPiped(words, io.terminal.in)) yield words.join(" ");
    else if (files === null) yield* readLines(io.input());
    else for (const path of files) yield* readLines(await opened(path));
  }
}

async function opened(path: string): Promise<AsyncIterable<Uint8Array>> {
  if ((await stat(path)).isDirectory()) throw new UsageError("unreadable", { file: path }, { reason: "isFolder" });
  return createReadStream(path);
}
