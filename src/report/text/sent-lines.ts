import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import type { Reply } from "../../model/reply.ts";
import type { Outline } from "../outline.ts";
import { placeOf } from "../proof.ts";
import { arrivalLines } from "./arrival-lines.ts";
import { BLANK, type Line } from "./paper.ts";
import { quotation } from "./proof-lines.ts";

/** What became of the real message, when one was sent: the receipt is what a mail administrator can look up in the server's log. */
export function sentLines({ seen }: Outline, speech: Speech): readonly Line[] {
  const { sink, fill } = speech;
  const tries = seen.of("smtp").filter(({ about }) => about.message === true);
  if (tries.length === 0) return [];
  const taken = tries.find((one) => receiptOf(one) !== null);
  const receipt = taken === undefined ? null : receiptOf(taken);
  if (taken === undefined || receipt === null) return [BLANK, { text: fill(sink.notTaken, { count: tries.length }) }];
  const says = { place: placeOf(taken), count: tries.length };
  const told = fill(tries.length === 1 ? sink.sent : sink.sentAfter, says);
  const arrivals = seen.of("arrival").filter(({ outcome }) => outcome.state === "seen");
  return [BLANK, { text: told }, ...quotation(receipt.lines), ...arrivals.flatMap((one) => arrivalLines(one, speech))];
}

/** The reply by which the server took the message; null: it did not. */
export function receiptOf({ outcome }: Observation<"smtp">): Reply | null {
  if (outcome.state !== "seen") return null;
  const step = outcome.value.steps.find((one) => one.kind === "received" && one.stage === "BODY");
  return step?.kind === "received" && step.reply.code < 300 ? step.reply : null;
}
