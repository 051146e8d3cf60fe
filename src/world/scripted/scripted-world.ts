import type { World } from "../world.ts";
import type { CaseFile } from "./case-file.ts";
import { scriptedClock } from "./clock.ts";
import { scriptedDns } from "./dns.ts";
import { scriptedHttps } from "./https.ts";
import { emptyLog, type WorldLog } from "./log.ts";
import { scriptedRandom } from "./random.ts";
import { scriptedOpinion } from "./second-opinion.ts";
import { scriptedTcp } from "./tcp.ts";

/** A world that only remembers: everything in it comes from a case, and every run of it goes the same way. */
export interface ScriptedWorld extends World {
  readonly log: WorldLog;
}

/** Makes the world of a case, in memory, with a clock of its own. */
export function scriptedWorld(caseFile: CaseFile): ScriptedWorld {
  const clock = scriptedClock();
  const log = emptyLog();
  const dns = scriptedDns(caseFile, clock, log);
  return {
    dns,
    secondOpinion: scriptedOpinion(caseFile, clock),
    tcp: scriptedTcp(caseFile, clock, log),
    https: scriptedHttps(caseFile, clock, dns),
    clock,
    random: scriptedRandom(),
    login: caseFile.login,
    ...(caseFile.pop === null ? {} : { pop: caseFile.pop }),
    log,
  };
}
