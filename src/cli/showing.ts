import { resolve } from "node:path";
import type { FailOn } from "../diagnosis/exit-level.ts";
import type { Lang } from "../model/cause.ts";
import type { Report } from "../model/report.ts";
import { LETTER_OWNERS, type LetterOwner } from "../report/letter-owner.ts";
import { loadReporter } from "../report/load.ts";
import type { View } from "../report/reporter.ts";
import { exitCode } from "./exit-code.ts";
import { writeWhole } from "./files.ts";
import { COLOURS, FAIL_ON, FORMATS } from "./flag-table.ts";
import type { Flags } from "./flags.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

export type FormatName = (typeof FORMATS)[number];

/** Where results go, in which format, and what they are measured by: settled before anything is looked at. */
export interface Showing {
  readonly destinations: readonly Destination[];
  readonly save: string | null;
  readonly failOn: FailOn;
  readonly lang: Lang;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly colour: (typeof COLOURS)[number];
  /** Whom a ready message is wanted for, in the report's place. */
  readonly messageFor: LetterOwner | null;
}
/** `file` null: standard output. */
export interface Destination {
  readonly format: FormatName;
  readonly file: string | null;
}

/** Reads the options that say how results are shown. */
export function readShowing(flags: Flags, lang: Lang): Showing {
  if (flags.on("verbose") && flags.on("quiet"))
    throw new UsageError("notTogether", { flag: "--verbose", other: "--quiet" });
  flags.choice("lang", ["en", "th", "ja", "vi"]);
  return {
    destinations: destinations(flags),
    save: flags.one("save") ?? null,
    failOn: flags.choice("fail-on", FAIL_ON) ?? "blocks",
    lang,
    verbose: flags.on("verbose"),
    quiet: flags.on("quiet"),
    colour: flags.choice("color", COLOURS) ?? "auto",
    messageFor: flags.choice("message-for", LETTER_OWNERS) ?? null,
  };
}

/** Prints, writes and saves a report, and tells what the shell is to be told. */
export async function show(report: Report, showing: Showing, io: Io): Promise<number> {
  if (showing.save !== null) await write({ format: "json", file: showing.save }, report);
  if (showing.messageFor !== null) {
    const { readyMessage } = await import("./ready-message.ts");
    await readyMessage({ ...showing, messageFor: showing.messageFor }, report, io);
    return exitCode(report, showing.failOn);
  }
  for (const destination of showing.destinations) await write(destination, report);
  const forMonitor = showing.destinations.some(({ format, file }) => format === "nagios" && file === null);
  if (!forMonitor) return exitCode(report, showing.failOn);
  const { nagiosCode } = await import("../report/nagios.ts");
  return nagiosCode(report, showing.failOn);

  async function write({ format, file }: Destination, what: Report): Promise<void> {
    const reporter = await loadReporter(format);
    const text = reporter.render(what, viewOf(showing, file, io));
    if (file === null) await io.out(text);
    else await writeWhole(resolve(io.cwd, file), text);
  }
}

/** How a page for this destination looks: colour and the terminal's width only where a person reads along. */
export function viewOf(
  { lang, verbose, quiet, colour, failOn }: Showing,
  file: string | null,
  { terminal, env }: Io,
): View {
  const seen = file === null && terminal.out;
  const plain = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  const coloured = colour === "always" || (colour === "auto" && seen && !plain);
  const width = seen ? Math.min(120, Math.max(40, terminal.columns)) : 80;
  return { lang, verbose, quiet, colour: coloured, width, failOn };
}

function destinations(flags: Flags): readonly Destination[] {
  const format = formatOf(flags.one("format") ?? "text");
  const outputs = flags.all("output");
  if (outputs.length === 0) return [{ format, file: null }];
  return outputs.map((output) => {
    const [, prefix, rest] = /^([a-z]+):(.+)$/s.exec(output) ?? [];
    const named = FORMATS.find((one) => one === prefix);
    const file = named === undefined ? output : (rest ?? "");
    return { format: named ?? format, file: file === "-" ? null : file };
  });
}

function formatOf(text: string): FormatName {
  const found = FORMATS.find((format) => format === text);
  if (found !== undefined) return found;
  throw new UsageError("notChoice", { flag: "--format", text, choices: FORMATS });
}
