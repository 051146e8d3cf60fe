import { resolve } from "node:path";
import type { Report } from "../model/report.ts";
import { readReport, UnreadableReport } from "../report/read-json.ts";
import type { Call } from "./call.ts";
import { readText } from "./files.ts";
import { readAll } from "./input.ts";
import { UsageError } from "./usage-error.ts";

/** Reads the report a command was given: a file, or `-` for standard input. */
export async function savedReport({ words: [file], io }: Call, example: string): Promise<Report> {
  if (file === undefined && io.terminal.in) throw new UsageError("noReport", { command: example });
  const text = file === undefined || file === "-" ? await readAll(io.input()) : await readText(resolve(io.cwd, file));
  try {
    return readReport(text);
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error;
    const { path, expected } = error;
    const named = { file: file ?? "-", path: path === "" ? "-" : path, expected, reason: expected };
    throw new UsageError(
      error.reason === "not-json" ? "notJson" : error.reason === "newer" ? "newerReport" : "notReport",
      named,
    );
  }
}
