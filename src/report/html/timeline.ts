import type { Kind, Observation } from "../../model/observation.ts";
import { displayWidth } from "../display-width.ts";
import { lookName } from "../proof.ts";
import { epochMs } from "../tables/instant.ts";
import { html, type Markup } from "./markup.ts";

/** One line of the drawing: all looks of a cheap kind, or one dialogue. */
interface Lane {
  readonly label: string;
  readonly bars: readonly Bar[];
}
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly tone: "seen" | "failed" | "skipped";
}

const WIDTH = 900;
const LEFT = 250;
const LANE = 22;
const LETTERS = 34;
const DIALOGUES = 40;

/** Draws when each look was made and how long it took; null when the times cannot be read. */
export function timelineDrawing(all: readonly Observation[], title: string): Markup | null {
  const timed = all.flatMap((look) => {
    const at = epochMs(look.at);
    return at === null ? [] : [{ look, at }];
  });
  const start = Math.min(...timed.map(({ at }) => at));
  const end = Math.max(...timed.map(({ at, look }) => at + look.ms));
  if (timed.length === 0 || end <= start) return null;
  const bar = ({ look, at }: (typeof timed)[number]): Bar => ({
    from: at - start,
    to: at - start + look.ms,
    tone: look.outcome.state,
  });
  const lanes = [
    ...kindLanes(timed.map((one) => ({ kind: one.look.kind, bar: bar(one) }))),
    ...dialogueLanes(timed.map((one) => ({ look: one.look, bar: bar(one) }))),
  ];
  return drawing(lanes, end - start, title);
}

function kindLanes(bars: readonly { readonly kind: Kind; readonly bar: Bar }[]): readonly Lane[] {
  const kinds = [...new Set(bars.map(({ kind }) => kind))].filter((kind) => kind !== "smtp" && kind !== "egress");
  return kinds.sort().map((kind) => {
    const own = bars.filter((one) => one.kind === kind).map(({ bar }) => bar);
    return { label: `${kind} (${own.length})`, bars: own };
  });
}

function dialogueLanes(all: readonly { readonly look: Observation; readonly bar: Bar }[]): readonly Lane[] {
  const talks = all.filter(({ look }) => look.kind === "smtp").sort((a, b) => a.bar.from - b.bar.from);
  return talks.slice(0, DIALOGUES).map(({ look, bar }) => ({ label: lookName(look), bars: [bar] }));
}

function drawing(lanes: readonly Lane[], total: number, title: string): Markup {
  const height = lanes.length * LANE + 30;
  const x = (ms: number) => Math.round((LEFT + (ms / total) * (WIDTH - LEFT - 10)) * 10) / 10;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: x(share * total), label: seconds(share * total) }));
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="timeline-t"><title id="timeline-t">${title}</title>
${ticks.map((tick) => html`<path class="tick" d="M${tick.x} 0V${height - 22}"/><text class="detail" x="${tick.x}" y="${height - 6}" text-anchor="middle">${tick.label}</text>`)}
${lanes.map(
  (
    { label, bars },
    at,
  ) => html`<text class="lane" x="${LEFT - 10}" y="${at * LANE + 15}" text-anchor="end">${short(label)}</text>${bars.map((bar) => html`<rect class="bar ${bar.tone}" x="${x(bar.from)}" y="${at * LANE + 4}" width="${Math.max(3, Math.round((x(bar.to) - x(bar.from)) * 10) / 10)}" height="13" rx="3"/>`)}
`,
)}</svg>`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}

function short(label: string): string {
  return displayWidth(label) <= LETTERS ? label : `${label.slice(0, 12)}…${label.slice(-(LETTERS - 13))}`;
}
