import { stat } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { shapeOf } from "../quoted/shape.ts";
import type { Call } from "./call.ts";
import { oldestFirst } from "./oldest-first.ts";
import { filesBelow, openFile, type QuotedInput, recognised } from "./quoted-input.ts";
import { UsageError } from "./usage-error.ts";

const EXAMPLE = 'mxray explain "550 5.7.1 Access denied"';

/** What `explain` was given: the files that were named, those of a folder, standard input, or the words themselves. */
export async function* quotedInputs({ words, io }: Call): AsyncIterable<QuotedInput> {
  const files = await namedFiles(words, io.cwd);
  if (files === null && isPiped(words, io.terminal.in)) {
    yield await recognised("text", io.input());
  } else if (files === null) {
    const text = words.join(" ");
    if (text.trim() === "") throw new UsageError("noText", { command: EXAMPLE });
    yield { name: "text", shape: shapeOf(text), bytes: only(text), isAlone: true };
  } else {
    for (const path of oldestFirst(files)) {
      for (const one of await filesBelow(path)) {
        const word = words[files.indexOf(path)] ?? one;
        if (one === path) yield { ...(await openFile(one, named(word, words))), isAlone: files.length === 1 };
        else yield asMail(await openFile(one, relative(io.cwd, one)));
      }
    }
  }
}

/** A folder is one of mails: whatever else lies there is a mail that reports nothing. */
function asMail(input: QuotedInput): QuotedInput {
  return input.shape === "text" ? { ...input, shape: "mail" } : input;
}

async function* only(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
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
  return /^[^\s@<>]+$/.test(word) && (/^(\.{0,2}|~)\//.test(word) || /\.(eml|mbox|msg|txt|log|json|gz)$/i.test(word));
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
