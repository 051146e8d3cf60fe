import { causeText } from "../messages/cause-text.ts";
import { FORMAT_WORDS } from "../messages/format-words.ts";
import type { Speech } from "../messages/speak.ts";
import type { Lang, Severity } from "../model/cause.ts";
import type { Finding } from "../model/diagnosis.ts";
import type { Report } from "../model/report.ts";
import { forTerminal } from "./escape/terminal.ts";
import type { Reporter } from "./reporter.ts";
import { speechOf } from "./speech-of.ts";
import { secondsBetween } from "./tables/instant.ts";
import { isCrash, targetName, theirs } from "./tables/sides.ts";

/** The level that makes a result critical; never: nothing does, so that the worst is a warning. */
export type CriticalFrom = Severity | "never";

const WORDS = ["OK", "WARNING", "CRITICAL", "UNKNOWN"] as const;
const WEIGHT = { blocks: 3, hinders: 2, risks: 1 } as const;
/** What a monitor shows of a line; more is cut by the protocols in between. */
const LONGEST = 400;

/** For Nagios, Icinga, Naemon, Sensu and their like: one status line with performance data. */
export const nagios: Reporter = {
  id: "nagios",
  mediaType: "text/plain",
  render: (report, view) => nagiosLine(report, view, view.failOn ?? "blocks"),
};

/** The plugin's exit code: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. Could not tell is never OK. */
export function nagiosCode(report: Report, failOn: CriticalFrom = "blocks"): 0 | 1 | 2 | 3 {
  const limit = failOn === "never" ? Number.POSITIVE_INFINITY : WEIGHT[failOn];
  if (report.observations.some(isCrash)) return 3;
  if (theirs(report).some(({ severity }) => WEIGHT[severity] >= limit)) return 2;
  if (report.verdict === "unknown" || report.partial) return 3;
  return theirs(report).length > 0 ? 1 : 0;
}

/** The status line that goes with the exit code for the same `failOn`. */
export function nagiosLine(report: Report, { lang }: { readonly lang: Lang }, failOn: CriticalFrom): string {
  const speech = speechOf(report, lang);
  const says = forTerminal(`${targetName(report)}: ${summary(report, speech)}`);
  // The bar is where performance data begins.
  const line = says.replaceAll("|", "/");
  const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
  return `MXRAY ${WORDS[nagiosCode(report, failOn)]} - ${short} | ${performance(report)}\n`;
}

function summary(report: Report, speech: Speech): string {
  const [first, ...others] = theirs(report);
  if (first === undefined) return withoutFinding(report, speech);
  const said = `${titleOf(first, speech)} (${first.cause} ${first.subject})`;
  const more = speech.fill(FORMAT_WORDS[speech.lang].andMore, { count: others.length });
  const stop = report.partial ? ` ${speech.report.partial}` : "";
  return `${said}${others.length === 0 ? "" : `, ${more}`}${stop}`;
}

function withoutFinding(report: Report, { report: words }: Speech): string {
  if (report.partial) return words.partial;
  return report.verdict === "unknown" ? words.couldNotTell : words.nothingFound;
}

function titleOf({ cause, params }: Finding, { lang, fill }: Speech): string {
  return fill(causeText(cause, lang).title, params);
}

/** label=value[unit];warn;crit;min. Labels are ours, so none needs quoting. */
function performance(report: Report): string {
  const { undetermined, unexplained } = report.diagnosis;
  const count = (severity: Severity) => theirs(report).filter((one) => one.severity === severity).length;
  const counts = {
    findings: theirs(report).length,
    blocks: count("blocks"),
    hinders: count("hinders"),
    risks: count("risks"),
    undetermined: undetermined.length,
    unexplained: unexplained.length,
  };
  const pieces = Object.entries(counts).map(([label, value]) => `${label}=${value};;;0`);
  return [...pieces, `time=${secondsBetween(report.started, report.ended).toFixed(3)}s;;;0`].join(" ");
}
