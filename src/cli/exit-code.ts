import { exitLevel, type FailOn } from "../diagnosis/exit-level.ts";
import type { Report } from "../model/report.ts";

const CODES = { ok: 0, trouble: 1, unknown: 2 } as const;
/** What was typed cannot be done. */
export const USAGE = 2;
/** The program is at fault, in the number of sysexits.h. */
export const BUG = 70;
/** Ctrl-C, as shells number it: 128 and the signal. */
export const INTERRUPTED = 130;

/** What the shell is told about a report. A probe that crashed must not look like health. */
export function exitCode(report: Report, failOn: FailOn): number {
  return report.observations.some(crashed) ? BUG : CODES[exitLevel(report, failOn)];
}

function crashed({ outcome }: Report["observations"][number]): boolean {
  return outcome.state === "failed" && outcome.why.kind === "probe-crashed";
}
