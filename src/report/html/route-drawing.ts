import { displayWidth } from "../display-width.ts";
import type { Passage } from "../tables/route.ts";
import { html, type Markup } from "./markup.ts";
import type { RouteWords, ServerStop, Stop } from "./route-words.ts";

const WIDTH = 380;
const TRUNK = 20;
const BRANCH = 54;
const LINE = 18;
const GAP = 26;
/** What fits beside the line at the size of the letters; an average column is a little over 7 units wide. */
const COLUMNS = { trunk: 45, branch: 40 } as const;

interface Placed<S extends Stop> {
  readonly stop: S;
  readonly y: number;
}

/** Draws the route from top to bottom: stations on a line, servers on branches of it, a cross where it breaks. */
export function routeDrawing(words: RouteWords, described: { readonly title: string; readonly text: string }): Markup {
  const sender = { stop: words.sender, y: 16 };
  const network = { stop: words.network, y: below(sender) };
  const servers: Placed<ServerStop>[] = [];
  const fork = below(network);
  let y = fork + LINE + 12;
  for (const stop of words.servers) {
    servers.push({ stop, y });
    y = below({ stop, y }) - 6;
  }
  const mailbox = { stop: words.mailbox, y: y + 14 };
  const height = below(mailbox) - GAP + 6;
  return html`<svg class="route" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="route-t" aria-describedby="route-d">
<title id="route-t">${described.title}</title><desc id="route-d">${described.text}</desc>
${edge(TRUNK, sender.y, network.y, words.network.passage)}
${edge(TRUNK, network.y, servers.at(-1)?.y ?? fork, words.network.passage === "bad" ? "open" : words.network.passage)}
${edge(TRUNK, servers.at(-1)?.y ?? fork, mailbox.y, words.mailbox.passage)}
${words.network.passage === "bad" ? cross(TRUNK, (network.y + fork) / 2 + 6) : null}
${words.mailbox.passage === "bad" ? cross(TRUNK, mailbox.y - 22) : null}
<text class="group" x="${TRUNK + 20}" y="${fork + 2}">${words.heading}</text>
${servers.map(server)}
${node(sender, TRUNK, COLUMNS.trunk)}${node(network, TRUNK, COLUMNS.trunk)}${node(mailbox, TRUNK, COLUMNS.trunk)}
</svg>`;
}

function below({ stop, y }: Placed<Stop>): number {
  return y + LINE * (1 + linesOf(stop).length) + GAP - 8;
}

function server({ stop, y }: Placed<ServerStop>): Markup {
  const middle = (TRUNK + BRANCH - 8) / 2 + 4;
  return html`<path class="edge ${stop.reached}" d="M${TRUNK} ${y}H${BRANCH - 9}"/>${stop.reached === "bad" ? cross(middle, y) : null}${node({ stop, y }, BRANCH, COLUMNS.branch)}`;
}

function node({ stop, y }: Placed<Stop>, x: number, columns: number): Markup {
  const left = x + 20;
  const rows = linesOf(stop).map(
    ({ text, kind }, at) =>
      html`<text class="${kind}" x="${left}" y="${y + 5 + LINE * (at + 1)}">${shortened(text, columns)}</text>`,
  );
  return html`<g><circle class="stop ${lookOf(stop)}" cx="${x}" cy="${y}" r="9"/>${mark(lookOf(stop), x, y)}<text class="name" x="${left}" y="${y + 5}">${shortened(stop.title, columns)}</text>${rows}</g>
`;
}

function linesOf({ names, says, passage, faults }: Stop): readonly { readonly text: string; readonly kind: string }[] {
  const [first, ...others] = names;
  const known =
    first === undefined ? [] : [{ text: others.length === 0 ? first : `${first} +${others.length}`, kind: "detail" }];
  const does = says === "" ? [] : [{ text: says, kind: `says ${passage}` }];
  return [...known, ...does, ...faults.map(({ text, tone }) => ({ text, kind: `fault ${tone}` }))];
}

/** How a station looks: where mail passes and yet something is wrong, that counts. */
function lookOf({ passage, faults }: Stop): Passage | "worst" | "worse" {
  if (passage === "bad") return "bad";
  if (faults.some(({ tone }) => tone === "bad")) return "worst";
  return faults.length > 0 ? "worse" : passage;
}

function mark(look: ReturnType<typeof lookOf>, x: number, y: number): Markup {
  switch (look) {
    case "good":
      return html`<path class="mark" d="M${x - 4} ${y}l3 3.5l5-7"/>`;
    case "bad":
      return html`<path class="mark" d="M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7"/>`;
    case "worst":
    case "worse":
      return html`<path class="mark" d="M${x} ${y - 5}v5.5m0 3.6v.4"/>`;
    case "open":
      return html`<path class="mark" d="M${x - 2.6} ${y - 2.2}a2.6 2.6 0 1 1 3.6 2.4q-1 .4-1 1.7m0 2.6v.4"/>`;
  }
}

function edge(x: number, from: number, to: number, passage: Passage): Markup {
  return html`<path class="edge ${passage}" d="M${x} ${from}V${to}"/>`;
}

function cross(x: number, y: number): Markup {
  return html`<circle class="gap" cx="${x}" cy="${y}" r="8"/><path class="cross" d="M${x - 5} ${y - 5}l10 10m0-10l-10 10"/>`;
}

/** Drawn text does not wrap: what is too long is cut; the words beside the drawing have it whole. */
function shortened(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  for (const letter of text) {
    if (displayWidth(kept + letter) > columns - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
