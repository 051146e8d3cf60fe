import type { Lang } from "../../model/cause.ts";
import { displayWidth } from "../display-width.ts";
import type { Passage } from "../tables/route.ts";
import { wrap } from "../wrap.ts";
import { html, type Markup } from "./markup.ts";
import type { RouteWords, ServerStop, Stop } from "./route-words.ts";

const WIDTH = 380;
const TRUNK = 20;
const BRANCH = 54;
const LINE = 18;
const GAP = 20;
/** What fits beside the line at the size of the letters; an average column is a little over 7 units wide. */
const COLUMNS = { trunk: 44, branch: 39 } as const;

/** A station with its place on the drawing and the lines of text that stand beside it. */
interface Placed<S extends Stop> {
  readonly stop: S;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
}
interface TextLine {
  readonly text: string;
  readonly kind: string;
}

/** Draws the route from top to bottom: stations on a line, servers on branches of it, a cross where it breaks. */
export function routeDrawing(words: RouteWords, title: string, { lang, text }: Described): Markup {
  const onTrunk = <S extends Stop>(stop: S, y: number): Placed<S> => placed(stop, { x: TRUNK, y }, lang);
  const sender = onTrunk(words.sender, 16);
  const network = onTrunk(words.network, below(sender));
  const fork = below(network);
  const servers: Placed<ServerStop>[] = [];
  for (const stop of words.servers) {
    const last = servers.at(-1);
    servers.push(placed(stop, { x: BRANCH, y: last === undefined ? fork + LINE + 10 : below(last) }, lang));
  }
  const last = servers.at(-1);
  const mailbox = onTrunk(words.mailbox, (last === undefined ? fork + LINE : below(last)) + 12);
  const height = below(mailbox) - GAP + 4;
  const end = last?.y ?? fork;
  return html`<svg class="route" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="route-t" aria-describedby="route-d">
<title id="route-t">${title}</title><desc id="route-d">${text}</desc>
${edge(sender.y, network.y, words.network.passage === "good" ? "good" : "open")}${edge(network.y, end, words.network.passage === "bad" ? "open" : words.network.passage)}${edge(end, mailbox.y, words.mailbox.passage)}
${words.network.passage === "bad" ? cross(TRUNK, (network.y + fork + LINE) / 2) : null}${words.mailbox.passage === "bad" ? cross(TRUNK, mailbox.y - 22) : null}
<text class="group" x="${TRUNK + 20}" y="${fork + 4}">${words.heading}</text>
${servers.map(branch)}${[sender, network, mailbox].map(node)}</svg>`;
}

/** What is read out in place of the drawing. */
interface Described {
  readonly lang: Lang;
  readonly text: string;
}

function placed<S extends Stop>(stop: S, at: { readonly x: number; readonly y: number }, lang: Lang): Placed<S> {
  const columns = at.x === TRUNK ? COLUMNS.trunk : COLUMNS.branch;
  return { stop, ...at, lines: linesOf(stop, columns, lang) };
}

function below({ y, lines }: Placed<Stop>): number {
  return y + LINE * (1 + lines.length) + GAP;
}

function branch(server: Placed<ServerStop>): Markup {
  const { reached } = server.stop;
  const gap = reached === "bad" ? cross((TRUNK + BRANCH) / 2, server.y) : null;
  return html`<path class="edge ${reached}" d="M${TRUNK} ${server.y}H${BRANCH - 9}"/>${gap}${node(server)}`;
}

function node({ stop, x, y, lines }: Placed<Stop | ServerStop>): Markup {
  const left = x + 20;
  const look = lookOf(stop);
  const rows = lines.map(
    ({ text, kind }, at) => html`<text class="${kind}" x="${left}" y="${y + 5 + LINE * (at + 1)}">${text}</text>`,
  );
  const name = shortened(stop.title, x === TRUNK ? COLUMNS.trunk - 6 : COLUMNS.branch - 6);
  return html`<g><circle class="stop ${look}" cx="${x}" cy="${y}" r="9"/>${mark(look, x, y)}<text class="name" x="${left}" y="${y + 5}">${name}</text>${rows}</g>
`;
}

/** Drawn text does not wrap by itself. */
function linesOf({ names, says, passage, faults }: Stop, columns: number, lang: Lang): readonly TextLine[] {
  const [first, ...others] = names;
  const more = others.length === 0 ? "" : ` +${others.length}`;
  const known = first === undefined ? [] : [{ text: shortened(first, columns - more.length) + more, kind: "detail" }];
  const wrapped = (text: string, kind: string) =>
    wrap(text, columns, lang).map((line) => ({ text: shortened(line, columns), kind }));
  const does = says === "" ? [] : wrapped(says, `says ${passage}`);
  return [...known, ...does, ...faults.flatMap(({ text, tone }) => wrapped(text, `fault ${tone}`))];
}

/** How a station looks: where mail passes and yet something is wrong, that counts; what was not reached or not judged has no mark. */
function lookOf(stop: Stop | ServerStop): Passage | "worst" | "worse" | "away" | "plain" {
  if ("reached" in stop && stop.reached !== "good") return "away";
  if (stop.passage === "bad") return "bad";
  if (stop.says === "" && stop.faults.length === 0) return "plain";
  if (stop.passage === "held") return "worse";
  if (stop.faults.some(({ tone }) => tone === "bad")) return "worst";
  return stop.faults.length > 0 ? "worse" : stop.passage;
}

function mark(look: ReturnType<typeof lookOf>, x: number, y: number): Markup | null {
  switch (look) {
    case "good":
      return html`<path class="mark" d="M${x - 4} ${y}l3 3.5l5-7"/>`;
    case "bad":
      return html`<path class="mark" d="M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7"/>`;
    case "worst":
    case "worse":
    case "held":
      return html`<path class="mark" d="M${x} ${y - 5}v5.5m0 3.6v.4"/>`;
    case "open":
      return html`<path class="mark" d="M${x - 2.6} ${y - 2.2}a2.6 2.6 0 1 1 3.6 2.4q-1 .4-1 1.7m0 2.6v.4"/>`;
    case "away":
    case "plain":
      return null;
  }
}

function edge(from: number, to: number, passage: Passage): Markup {
  return html`<path class="edge ${passage}" d="M${TRUNK} ${from}V${to}"/>`;
}

function cross(x: number, y: number): Markup {
  return html`<circle class="gap" cx="${x}" cy="${y}" r="8"/><path class="cross" d="M${x - 5} ${y - 5}l10 10m0-10l-10 10"/>`;
}

/** A word longer than the line is cut; the parts below the drawing have it whole. */
function shortened(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  for (const letter of text) {
    if (displayWidth(kept + letter) > columns - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
