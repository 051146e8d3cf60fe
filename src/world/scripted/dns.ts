import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { DnsName } from "../../model/scalars.ts";
import { type Clock, DeadlinePassed, type Dns, type DnsAnswer, type RecordType } from "../world.ts";
import type { CaseFile } from "./case-file.ts";
import type { WorldLog } from "./log.ts";
import { type Breakage, type Resolved, resolve } from "./zone.ts";

/** How long a resolver that never answers is waited for when the asker sets no limit of its own. */
const PATIENCE_MS = 10_000;

const FAILURE = {
  SERVFAIL: "dns-servfail",
  TIMEOUT: "dns-timeout",
  REFUSED: "dns-refused",
  BOGUS: "dns-bogus",
  MALFORMED: "dns-malformed",
} as const satisfies Record<Breakage, string>;

/** The DNS of a case, in memory. */
export function scriptedDns(caseFile: CaseFile, clock: Clock, log: WorldLog): Dns {
  const asked = new Set<string>();
  return { ask };

  async function ask(name: DnsName, type: RecordType, signal: AbortSignal): Promise<Outcome<DnsAnswer>> {
    const question = `${name} ${type}`;
    const again = asked.has(question);
    asked.add(question);
    if (!again) log.questions.push({ name, type });
    const resolved = resolve(caseFile.zone, name, type);
    try {
      await clock.sleep(resolved.is === "TIMEOUT" ? PATIENCE_MS : again ? 0 : caseFile.rttMs, signal);
    } catch (reason) {
      return failed({ kind: reason instanceof DeadlinePassed ? "dns-timeout" : "cancelled" });
    }
    return outcomeOf(resolved);
  }
}

function outcomeOf(resolved: Resolved): Outcome<DnsAnswer> {
  if (resolved.is !== "answer") return failed({ kind: FAILURE[resolved.is] });
  const { is: _, ...answer } = resolved;
  return seen(answer);
}
