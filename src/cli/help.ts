import yargs from "yargs";
import type { Speech } from "../messages/speak.ts";
import { VERSION } from "../version.ts";
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandSpec } from "./command-table.ts";
import { FLAGS, type FlagSpec } from "./flag-table.ts";

/** The help page of mxray, or of one command. yargs lays it out; it takes its time to load, so that nothing else needs it. */
export async function help(command: CommandName | null, speech: Speech, columns: number): Promise<string> {
  let printed = "";
  const argv = command === null ? ["--help"] : [command, "--help"];
  await build(speech, columns).parseAsync(argv, {}, (_, __, output) => {
    printed = output;
  });
  return `${printed}\n`;
}

function build(speech: Speech, columns: number) {
  const { cli, lang, fill } = speech;
  const parser = yargs([])
    .scriptName("mxray")
    .detectLocale(false)
    .locale(lang)
    .updateStrings(strings(speech))
    .usage(`${cli.about}\n${fill(cli.firstSteps, { command: "mxray check acme.example --lab" })}`)
    .help("help", cli.helpShow)
    .alias("h", "help")
    .version("version", cli.helpVersion, VERSION)
    .exitProcess(false)
    .wrap(columns);
  for (const name of COMMAND_NAMES) {
    const spec: CommandSpec = COMMANDS[name];
    parser.command(`${name} ${spec.takes}`.trim(), cli[spec.help], (own) => {
      own.usage(`mxray ${name} ${spec.takes}\n\n${cli[spec.help]}`);
      if (spec.takes !== "") own.positional(spec.word, { describe: cli[spec.wordHelp], type: "string" });
      for (const flag of spec.flags) own.option(flag, option(FLAGS[flag], speech));
      return own;
    });
  }
  return parser;
}

function option(spec: FlagSpec, { cli, fill }: Speech) {
  const describe = fill(cli[spec.help], { choices: (spec.choices ?? []).join(" ") });
  const alias = spec.alias === undefined ? {} : { alias: spec.alias };
  return { ...alias, describe, type: spec.takes === "switch" ? "boolean" : "string" } as const;
}

/** yargs' own words; it has none in Vietnamese. */
function strings({ cli }: Speech): Readonly<Record<string, string>> {
  return {
    "Commands:": cli.helpCommands,
    "Options:": cli.helpOptions,
    "Positionals:": cli.helpPositionals,
    string: cli.helpString,
    boolean: cli.helpBoolean,
  };
}
