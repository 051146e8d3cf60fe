import { idOf, type Observation } from "../model/observation.ts";
import type { ArrivalAnswer } from "../model/observations/arrival.ts";
import { failed, type Outcome, seen } from "../model/outcome.ts";
import type { RemoteText } from "../model/scalars.ts";
import type { FoundMessage, Mailbox } from "../world/mailbox.ts";
import type { Clock } from "../world/world.ts";
import { traceFields } from "./trace-fields.ts";

/** What is waited for, and how long. */
export interface Expected {
  readonly messageId: string;
  readonly patienceMs: number;
}

/** A mailbox on the same machine has it at once; one behind a filter or two takes its time. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000];
const LONGEST_PAUSE_MS = 8_000;

/** Looks into a mailbox until the message is there or the time is up. */
export async function awaitArrival(
  { messageId, patienceMs }: Expected,
  { mailbox, clock }: { readonly mailbox: Mailbox; readonly clock: Clock },
  signal: AbortSignal,
): Promise<Observation<"arrival">> {
  const about = { mailbox: mailbox.name, messageId };
  const at = clock.now();
  const before = clock.monotonicMs();
  const waitedMs = () => Math.round(clock.monotonicMs() - before);
  const outcome = await watch();
  return { id: idOf("arrival", about), kind: "arrival", about, at, ms: waitedMs(), outcome };

  async function watch(): Promise<Outcome<ArrivalAnswer>> {
    for (let round = 0; ; round += 1) {
      const searched = await mailbox.search(messageId, signal);
      if (searched.state !== "seen") return searched;
      const { found, folders, unread } = searched.value;
      if (found !== null) return seen(arrived(found, waitedMs()));
      const pauseMs = Math.min(PAUSES_MS[round] ?? LONGEST_PAUSE_MS, patienceMs - waitedMs());
      if (pauseMs <= 0) {
        const rest = unread === 0 ? {} : { unread };
        return seen({ how: "not-there", waitedMs: waitedMs(), folders: folders as readonly RemoteText[], ...rest });
      }
      try {
        await clock.sleep(pauseMs, signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        return failed({ kind: "cancelled" });
      }
    }
  }
}

function arrived({ folder, use, head }: FoundMessage, waitedMs: number): ArrivalAnswer {
  return { how: "arrived", waitedMs, folder: folder as RemoteText, use, ...traceFields(head) };
}
