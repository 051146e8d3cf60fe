import { readFileSync } from "node:fs";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../../src/causes/index.ts";
import { investigate } from "../../src/investigate/investigate.ts";
import { makeReport } from "../../src/investigate/make-report.ts";
import { idOf, type Observation } from "../../src/model/observation.ts";
import { seen } from "../../src/model/outcome.ts";
import type { Report } from "../../src/model/report.ts";
import { type CaseFile, parseCase } from "../../src/world/scripted/case-file.ts";
import { type ScriptedWorld, scriptedWorld } from "../../src/world/scripted/scripted-world.ts";

export interface CaseRun {
  readonly caseFile: CaseFile;
  readonly report: Report;
  readonly world: ScriptedWorld;
}

const VERSION = "0.0.0-case";
/** A case is played by a clock that costs no time. */
const PATIENCE_MS = 600_000;

/** Plays a case: the probes in its world, then the engine; what it quotes is read as if pasted. */
export async function runCase(file: string): Promise<CaseRun> {
  const caseFile = parseCase(readFileSync(file, "utf8"), file);
  const world = scriptedWorld(caseFile);
  const looked = await look(caseFile, world);
  if (caseFile.quoted.length === 0) return { caseFile, report: looked, world };
  const all = [...looked.observations, ...(await quoted(caseFile, world))];
  const { target, started, ended, partial } = looked;
  return { caseFile, report: makeReport({ target, version: VERSION, started, ended, partial }, all, CAUSES), world };
}

function look({ target }: CaseFile, world: ScriptedWorld): Promise<Report> {
  const { signal } = new AbortController();
  return investigate(target, {
    world,
    probes: PROBES,
    catalogue: CAUSES,
    version: VERSION,
    signal,
    patienceMs: PATIENCE_MS,
  });
}

async function quoted({ quoted }: CaseFile, world: ScriptedWorld): Promise<readonly Observation[]> {
  const { readPasted } = await import("../../src/quoted/read-pasted.ts");
  return quoted.map((text, index) => {
    const about = { source: `text ${index + 1}` };
    const outcome = seen(readPasted(text));
    return { id: idOf("quoted", about), kind: "quoted", about, at: world.clock.now(), ms: 0, outcome };
  });
}
