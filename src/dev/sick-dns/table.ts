import { readFileSync } from "node:fs";
import { parseCase } from "../../world/scripted/case-file.ts";
import { CONTENTS } from "./contents.ts";
import { type Endured, endure } from "./endure.ts";
import { FORGERIES } from "./forgeries.ts";
import { LISTS } from "./lists.ts";
import { REFUSALS } from "./refusals.ts";
import type { Situation } from "./situation.ts";

/** Every way of being sick that is tried. */
export const SITUATIONS: readonly Situation[] = [...REFUSALS, ...FORGERIES, ...CONTENTS, ...LISTS];

const HEALTHY = "fixtures/lab/healthy.case";
/** All of it in one process: with more at once, an answer could wait longer than the asker does. */
const AT_ONCE = 4;

/** One situation, and what became of whoever had to live with it. */
export interface Row extends Endured {
  readonly situation: Situation;
}

/** Runs every situation, a few at once, and tells what came of each, in their order. */
export async function sickDnsRows(situations: readonly Situation[] = SITUATIONS): Promise<readonly Row[]> {
  const healthy = parseCase(readFileSync(HEALTHY, "utf8"), HEALTHY);
  const rows: Row[] = [];
  const waiting = [...situations.entries()];
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return rows;

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, situation] = next;
      rows[at] = { situation, ...(await endure(situation, healthy)) };
    }
  }
}

/** The rows as a Markdown table. */
export function sickDnsTable(rows: readonly Row[]): string {
  const lines = rows.map(({ situation, says }) => `| ${situation.title} | ${says.replaceAll("|", "\\|")} |`);
  return ["| situation | what mxray says |", "|---|---|", ...lines, ""].join("\n");
}
