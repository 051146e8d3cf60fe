import { isOpen } from "../model/dialogues.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import type { Stage, Transcript } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** What became of the connections to one server once they were made. */
export interface ServerConnections {
  readonly server: string;
  /** Those that ended without a word before the dialogue was over. */
  readonly lost: readonly LostConnection[];
  /** Those that never came about, so that nothing can be said of how they would have gone. */
  readonly untold: readonly Look<"smtp">[];
}

/** One connection that ended so. */
export interface LostConnection {
  readonly stage: Stage;
  readonly evidence: Evidence;
  /** Nothing came any more; the connection was not ended by the other side. */
  readonly silently: boolean;
}

/** The dialogues of the main question by server; experiments and canaries are left out. */
export const lostConnections = fact((seen: Observations): readonly ServerConnections[] => {
  const servers = new Map<string, Observation<"smtp">[]>();
  for (const one of judgedDialogues(seen)) {
    if (one.about.role === "submission" && !isOpen(one)) continue;
    const group = servers.get(one.about.host);
    if (group === undefined) servers.set(one.about.host, [one]);
    else group.push(one);
  }
  return [...servers].map(([server, all]) => ({
    server,
    lost: all.flatMap(lostIn),
    untold: all.filter((one) => !isOpen(one)).map(({ about }) => ({ kind: "smtp", about })),
  }));
});

/** A server that says why before it hangs up has not lost the connection. RFC 5321 §3.8 */
function lostIn({ id, outcome }: Observation<"smtp">): readonly LostConnection[] {
  if (outcome.state !== "seen" || !isConnected(outcome.value)) return [];
  const { end } = outcome.value;
  if (end.how !== "peer-closed" && end.how !== "reset" && end.how !== "reply-timeout") return [];
  if (isRefused(outcome.value)) return [];
  return [{ stage: end.stage, evidence: { observation: id }, silently: end.how === "reply-timeout" }];
}

function isRefused({ steps }: Transcript): boolean {
  return steps.some((step) => step.kind === "received" && step.reply.code >= 400);
}
