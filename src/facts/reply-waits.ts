import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { Stage, Transcript } from "../model/transcript.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** The longest that a server let us wait for an answer in one dialogue. */
export interface ReplyWait {
  readonly host: string;
  readonly port: number;
  /** null: it never answered, or the look failed. */
  readonly longest: { readonly stage: Stage; readonly ms: number; readonly evidence: Evidence } | null;
  readonly look: Look<"smtp">;
}

/** Every dialogue with an exchanger, a relay or a submission port that began; repeats and canaries are left out. */
export const replyWaits = fact((seen: Observations): readonly ReplyWait[] =>
  judgedDialogues(seen).flatMap(({ id, about, outcome }): readonly ReplyWait[] => {
    const place = { host: about.host, port: about.port, look: { kind: "smtp", about } as const };
    if (outcome.state !== "seen") return [{ ...place, longest: null }];
    if (!isConnected(outcome.value)) return [];
    const longest = longestWait(outcome.value);
    if (longest === null) return [{ ...place, longest }];
    const { stage, ms, step } = longest;
    return [{ ...place, longest: { stage, ms, evidence: { observation: id, step } } }];
  }),
);

interface Wait {
  readonly stage: Stage;
  readonly ms: number;
  readonly step: number;
}

/** From the step before each answer to the answer; the goodbye does not count. */
function longestWait({ steps }: Transcript): Wait | null {
  let longest: Wait | null = null;
  for (const [step, taken] of steps.entries()) {
    if (taken.kind !== "received" || taken.stage === "QUIT" || taken.stage === "RSET") continue;
    const ms = taken.ms - (steps[step - 1]?.ms ?? 0);
    if (longest === null || ms > longest.ms) longest = { stage: taken.stage, ms, step };
  }
  return longest;
}
