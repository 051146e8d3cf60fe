import type { Speech } from "../../messages/speak.ts";
import type { Observation } from "../../model/observation.ts";
import { lookName } from "../proof.ts";
import { epochMs } from "../tables/instant.ts";
import { kindName } from "./kind-words.ts";

/** One line of the timeline: all looks of a cheap kind, or one dialogue. */
export interface Lane {
  readonly label: string;
  readonly bars: readonly Bar[];
}
/** Milliseconds since the first look. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly state: Observation["outcome"]["state"];
}

const DIALOGUES = 40;

/** Sorts looks into lines; `total` is 0 when no time passed or none can be read. */
export function lanesOf(
  all: readonly Observation[],
  speech: Speech,
): { readonly lanes: readonly Lane[]; readonly total: number } {
  const timed = all.flatMap((look) => {
    const at = epochMs(look.at);
    return at === null ? [] : [{ look, at }];
  });
  const start = timed.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const placed = timed.map(({ look, at }) => ({
    look,
    bar: { from: at - start, to: at - start + Math.max(0, look.ms), state: look.outcome.state },
  }));
  const total = placed.reduce((most, { bar }) => Math.max(most, bar.to), 0);
  return { lanes: [...kindLanes(placed, speech), ...dialogueLanes(placed)], total };
}

type Placed = readonly { readonly look: Observation; readonly bar: Bar }[];

function kindLanes(placed: Placed, speech: Speech): readonly Lane[] {
  const kinds = [...new Set(placed.map(({ look }) => look.kind))];
  return kinds
    .filter((kind) => kind !== "smtp" && kind !== "egress")
    .sort()
    .map((kind) => {
      const bars = placed.filter(({ look }) => look.kind === kind).map(({ bar }) => bar);
      return { label: `${kindName(kind, speech)}: ${bars.length}`, bars };
    });
}

function dialogueLanes(placed: Placed): readonly Lane[] {
  const talks = placed.filter(({ look }) => look.kind === "smtp").sort((a, b) => a.bar.from - b.bar.from);
  return talks.slice(0, DIALOGUES).map(({ look, bar }) => ({ label: lookName(look), bars: [bar] }));
}
