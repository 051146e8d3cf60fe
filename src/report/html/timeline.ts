import { displayWidth } from "../display-width.ts";
import type { Bar, Lane } from "./lanes.ts";
import { html, type Markup } from "./markup.ts";

const WIDTH = 960;
const LEFT = 310;
const RIGHT = 12;
const LANE = 22;
/** What fits left of the bars; an average column is a little over 7 units wide. */
const COLUMNS = 41;

/** Draws when each look was made and how long it took. */
export function timelineDrawing(lanes: readonly Lane[], total: number, title: string): Markup {
  const height = lanes.length * LANE + 30;
  const x = (ms: number) => tenth(LEFT + (ms / total) * (WIDTH - LEFT - RIGHT));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = x(share * total);
    const label = `${((share * total) / 1000).toFixed(total < 10_000 ? 2 : 1)} s`;
    return html`<path class="tick" d="M${at} 0V${height - 22}"/><text class="detail" x="${at}" y="${height - 6}" text-anchor="${share === 1 ? "end" : "middle"}">${label}</text>`;
  });
  const drawn = lanes.map(({ label, bars }, at) => {
    const top = at * LANE;
    const name = html`<text x="${LEFT - 10}" y="${top + 15}" text-anchor="end">${shortened(label)}</text>`;
    return html`${name}${bars.map((one) => bar(one, top + 4, x))}
`;
  });
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="timeline-t"><title id="timeline-t">${title}</title>
${ticks}${drawn}</svg>`;
}

function bar({ from, to, state }: Bar, y: number, x: (ms: number) => number): Markup {
  const width = Math.max(3, tenth(x(to) - x(from)));
  return html`<rect class="bar ${state}" x="${x(from)}" y="${y}" width="${width}" height="13" rx="3"/>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The end of a place says more than its middle: address and port. */
function shortened(label: string): string {
  if (displayWidth(label) <= COLUMNS) return label;
  const letters = [...label];
  if (displayWidth(label) > letters.length) return `${letters.slice(0, COLUMNS / 2).join("")}…`;
  return `${letters.slice(0, 14).join("")}…${letters.slice(-(COLUMNS - 15)).join("")}`;
}
