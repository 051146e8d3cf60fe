import { readFileSync } from "node:fs";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../../src/causes/index.ts";
import { wayOf } from "../../src/cli/parcel.ts";
import { investigate } from "../../src/investigate/investigate.ts";
import { makeReport } from "../../src/investigate/make-report.ts";
import { idOf, type Observation } from "../../src/model/observation.ts";
import { seen } from "../../src/model/outcome.ts";
import type { Report } from "../../src/model/report.ts";
import { awaitArrival } from "../../src/send/await-arrival.ts";
import { send } from "../../src/send/send.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { type CaseFile, parseCase } from "../../src/world/scripted/case-file.ts";
import { scriptedMailbox } from "../../src/world/scripted/mailbox.ts";
import { type ScriptedWorld, scriptedWorld } from "../../src/world/scripted/scripted-world.ts";

export interface CaseRun {
  readonly caseFile: CaseFile;
  readonly report: Report;
  readonly world: ScriptedWorld;
}

const VERSION = "0.0.0-case";
/** In milliseconds; a case is played by a clock that costs no time. */
const PATIENCE_MS = 600_000;

/** Plays a case: the probes in its world, then the engine; what it quotes is read as if pasted. */
export function runCase(file: string): Promise<CaseRun> {
  return playCase(readCase(file));
}

/** A case as its file has it. */
export function readCase(file: string): CaseFile {
  return parseCase(readFileSync(file, "utf8"), file);
}

/** The same of one that is no file, by another patience where it matters. */
export async function playCase(caseFile: CaseFile, patienceMs = PATIENCE_MS): Promise<CaseRun> {
  const world = scriptedWorld(caseFile);
  const looked = await look(caseFile, world, patienceMs);
  const { quoted: pasted, sendings, mailbox, messageBytes } = caseFile;
  const isAll = pasted.length === 0 && sendings.length === 0 && mailbox === null && messageBytes === null;
  if (isAll) return { caseFile, report: looked, world };
  const more = [
    await quoted(caseFile, world),
    counted(caseFile, world),
    await sent(looked, messageBytes, world),
    await arrivals(caseFile, world),
  ];
  const all = [...looked.observations, ...more.flat()];
  const { target, started, ended, partial } = looked;
  return { caseFile, report: makeReport({ target, version: VERSION, started, ended, partial }, all, CAUSES), world };
}

function look({ target }: CaseFile, world: ScriptedWorld, patienceMs: number): Promise<Report> {
  const { signal } = new AbortController();
  return investigate(target, {
    world,
    probes: PROBES,
    catalogue: CAUSES,
    version: VERSION,
    signal,
    patienceMs,
  });
}

/** Nothing goes out where mail is not taken. */
async function sent(report: Report, bytes: number | null, world: ScriptedWorld): Promise<readonly Observation[]> {
  const way = bytes === null || report.verdict === "fail" ? undefined : wayOf(report);
  if (way === undefined) return [];
  const message = Buffer.from(`Subject: test\r\n\r\n${"a line of text\r\n".repeat(Math.ceil((bytes ?? 0) / 16))}`);
  const { signal } = new AbortController();
  return send({ about: way.about, message, timeouts: TIMEOUTS, patienceMs: 0 }, world, signal);
}

/** As if a message had been sent before. */
async function arrivals({ mailbox }: CaseFile, world: ScriptedWorld): Promise<readonly Observation[]> {
  if (mailbox === null) return [];
  const expected = { messageId: "<smoke@ci.acme.example>", patienceMs: 60_000 };
  const { signal } = new AbortController();
  return [await awaitArrival(expected, { mailbox: scriptedMailbox(mailbox, world.clock), clock: world.clock }, signal)];
}

/** As if a mail log had been counted. */
function counted({ sendings }: CaseFile, world: ScriptedWorld): readonly Observation[] {
  return sendings.map(({ about, value }) => {
    return { id: idOf("sending", about), kind: "sending", about, at: world.clock.now(), ms: 0, outcome: seen(value) };
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
