import { type Speech, speak } from "../messages/speak.ts";
import { forTerminal } from "../report/escape/terminal.ts";
import { VERSION } from "../version.ts";
import { parseArguments } from "./arguments.ts";
import type { Command } from "./call.ts";
import type { CommandName } from "./command-table.ts";
import { BUG, USAGE } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { spokenLang, systemLang } from "./language.ts";
import { withSettings } from "./settings.ts";
import { complaint, UsageError } from "./usage-error.ts";

/** Each command loads only what it needs: explaining a reply opens no TLS library. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  trace: async () => (await import("./commands/trace.ts")).trace,
  smoke: async () => (await import("./commands/smoke.ts")).smoke,
  explain: async () => (await import("./commands/explain.ts")).explain,
  diagnose: async () => (await import("./commands/diagnose.ts")).diagnose,
  render: async () => (await import("./commands/render.ts")).render,
  causes: async () => (await import("./commands/causes.ts")).causes,
  completion: async () => (await import("./commands/completion.ts")).completion,
  schema: async () => (await import("./commands/schema.ts")).schema,
  lab: async () => (await import("./commands/lab.ts")).lab,
  sink: async () => (await import("./commands/sink.ts")).sink,
};

/** The whole command line: arguments in, exit code out. A complaint is one line; a bug says that it is one. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let speech = speak(spokenLang(argv, io.env));
  try {
    const asked = parseArguments(argv);
    if (asked.is === "version") await io.out(`${VERSION}\n`);
    if (asked.is === "help" || asked.is === "nothing") await showHelp(asked.is === "help" ? asked.command : null);
    if (asked.is !== "command") return asked.is === "nothing" ? USAGE : 0;
    const flags = await withSettings(asked.name, asked.said, io);
    speech = speak(flags.choice("lang", ["en", "th", "ja", "vi"]) ?? systemLang(io.env));
    const command = await COMMANDS[asked.name]();
    return await command({ words: asked.words, flags, io, speech });
  } catch (error) {
    return error instanceof UsageError ? refuse(error, speech, io) : confess(error, speech, io);
  }

  /** Asked for, it is the result; unasked, it is a notice. */
  async function showHelp(command: CommandName | null): Promise<void> {
    const { help } = await import("./help.ts");
    const text = await help(command, speech, Math.min(100, Math.max(40, io.terminal.columns)));
    if (argv.length === 0) io.err(text);
    else await io.out(text);
  }
}

function refuse(error: UsageError, speech: Speech, io: Io): number {
  io.err(`mxray: ${forTerminal(complaint(error, speech))}\n`);
  return USAGE;
}

/** Says that there is a bug, and what its report should hold; the exit code for it. */
export function confess(error: unknown, { cli, fill }: Speech, io: Io): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const about = { version: VERSION, node: process.version, platform: `${process.platform} ${process.arch}` };
  io.err(`${stack.split("\n").map(forTerminal).join("\n")}\n${cli.bug}\n${fill(cli.bugReport, about)}\n`);
  return BUG;
}
