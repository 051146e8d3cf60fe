import { expect } from "vitest";
import type { Finding } from "../../src/model/diagnosis.ts";
import type { Report } from "../../src/model/report.ts";
import { readReport } from "../../src/report/read-json.ts";
import { mxray, type Setting } from "../cli/terminal.ts";

/** What `explain --format ndjson` says of one reply. */
export interface Explained {
  readonly code: number | null;
  readonly enhanced: string | null;
  readonly cause: string;
  readonly confidence: string;
  readonly alternatives: readonly string[];
  readonly owner: string;
  readonly retry: string;
  readonly list?: string;
  readonly ip?: string;
}

/** Explains one reply by the command line. */
export async function explained(reply: string): Promise<Explained> {
  const input = JSON.stringify({ reply });
  const { out, err } = await mxray(["explain", "-", "--format", "ndjson"], { input });
  expect(err).toBe("");
  return JSON.parse(out);
}

/** The causes that a text leads to, as the report lists them, the first first. */
export async function causesIn(text: string): Promise<readonly string[]> {
  return (await reportOn(["explain", "-"], { input: text })).diagnosis.findings.map(({ cause }) => cause);
}

/** The report of a command. */
export async function reportOn(argv: readonly string[], setting: Setting = {}): Promise<Report> {
  const { out, err } = await mxray([...argv, "--format", "json"], setting);
  expect(err).toBe("");
  return readReport(out);
}

/** The report of a command in the world of a cause's own case, on loopback. */
export function labReport(command: "check" | "trace", cause: string, name = "present"): Promise<Report> {
  return reportOn([command, "--lab", `fixtures/causes/${cause}/${name}.case`]);
}

/** The finding of a cause; undefined where it does not hold. */
export function findingOf({ diagnosis }: Report, cause: string): Finding | undefined {
  return diagnosis.findings.find((one) => one.cause === cause);
}

/** What the program prints. */
export async function printed(argv: readonly string[], setting: Setting = {}): Promise<string> {
  const { out, err } = await mxray(argv, setting);
  expect(err).toBe("");
  return out;
}
