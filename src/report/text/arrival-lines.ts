import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import type { ArrivalAnswer, Hop } from "../../model/observations/arrival.ts";
import { lookName } from "../proof.ts";
import type { Line } from "./paper.ts";

/** What became of a sent message at the other end: where it lies, how long it took, what was judged of it. */
export function arrivalLines({ about, outcome }: Observation<"arrival">, speech: Speech): readonly Line[] {
  if (outcome.state !== "seen") return [{ text: lookName({ kind: "arrival", about }) }];
  const answer: ArrivalAnswer = outcome.value;
  const { sink, fill } = speech;
  const waited = seconds(answer.waitedMs);
  if (answer.how === "not-there") {
    const { folders, unread = 0 } = answer;
    const rest = unread === 0 ? [] : [{ text: fill(sink.unreadFolders, { count: unread }), indent: 2 }];
    return [{ text: fill(sink.inNone, { seconds: waited, folders }) }, ...rest];
  }
  const { folder, use, hops, results } = answer;
  return [
    { text: fill(sink[PLACES[use]], { folder, seconds: waited }) },
    ...hops.map((hop): Line => ({ text: passed(hop, speech), indent: 2 })),
    ...results.map(({ by, method, result }): Line => {
      return { text: fill(sink.judgedBy, { method: method.toUpperCase(), result, server: by }), indent: 2 };
    }),
  ];
}

const PLACES = { inbox: "inFolder", other: "inFolder", junk: "inJunk", trash: "inTrash" } as const;

function passed({ by, tookMs }: Hop, { sink, fill }: Speech): string {
  if (tookMs === null) return fill(sink.passed, { server: by });
  return fill(sink.passedAfter, { server: by, seconds: seconds(tookMs) });
}

function seconds(ms: number): string {
  return String(Math.round(ms / 100) / 10);
}
