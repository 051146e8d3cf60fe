import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { DnsName } from "../../model/scalars.ts";
import type { ServerAnswer } from "../../model/server-answer.ts";
import {
  type Clock,
  DeadlinePassed,
  type Dns,
  type DnsAnswer,
  type RecordType,
  type ServerQuestion,
} from "../world.ts";
import type { CaseFile } from "./case-file.ts";
import type { WorldLog } from "./log.ts";
import { serverAnswer } from "./name-server.ts";
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
  return {
    ask: (name, type, signal) => ask(name, type, { checking: true, signal }),
    askUnchecked: (name, type, signal) => ask(name, type, { checking: false, signal }),
    askServer,
  };

  async function ask(
    name: DnsName,
    type: RecordType,
    { checking, signal }: { readonly checking: boolean; readonly signal: AbortSignal },
  ): Promise<Outcome<DnsAnswer>> {
    const isNew = first(`${name} ${type} ${checking}`);
    if (isNew) log.questions.push({ name, type });
    const resolved = resolve(caseFile.zone, name, type, { checking });
    const lost = await waited(resolved.is === "TIMEOUT", isNew, signal);
    return lost ?? outcomeOf(resolved);
  }

  async function askServer(question: ServerQuestion, signal: AbortSignal): Promise<Outcome<ServerAnswer>> {
    const { ip, name, type, over } = question;
    const isNew = first(`${ip} ${over} ${name} ${type}`);
    if (isNew) log.questions.push({ name, type });
    const section = caseFile.nameServers.find(({ at }) => at.includes(ip));
    const answer = serverAnswer(section, caseFile, question);
    const lost = await waited(answer === "TIMEOUT", isNew, signal);
    return lost ?? (answer === "TIMEOUT" ? failed({ kind: "dns-timeout" }) : seen(answer));
  }

  function first(question: string): boolean {
    const isNew = !asked.has(question);
    asked.add(question);
    return isNew;
  }

  /** What came of the wait, when it was cut short. */
  async function waited(silent: boolean, isNew: boolean, signal: AbortSignal): Promise<Outcome<never> | null> {
    try {
      await clock.sleep(silent ? PATIENCE_MS : isNew ? caseFile.rttMs : 0, signal);
      return null;
    } catch (reason) {
      return failed({ kind: reason instanceof DeadlinePassed ? "dns-timeout" : "cancelled" });
    }
  }
}

function outcomeOf(resolved: Resolved): Outcome<DnsAnswer> {
  if (resolved.is !== "answer") return failed({ kind: FAILURE[resolved.is] });
  const { is: _, ...answer } = resolved;
  return seen(answer);
}
