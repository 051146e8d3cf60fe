import parser from "yargs-parser";
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandSpec } from "./command-table.ts";
import { FLAGS, type FlagName, type FlagSpec } from "./flag-table.ts";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

/** What the user typed: a command with its words and options, or a wish for help; null: nothing at all. */
export type Invocation =
  | { readonly is: "command"; readonly name: CommandName; readonly words: readonly string[]; readonly said: Said }
  | { readonly is: "help"; readonly command: CommandName | null }
  | { readonly is: "version" }
  | { readonly is: "nothing" };
/** Option → its values, in the order they were given. */
export type Said = ReadonlyMap<string, readonly string[]>;

const SPECS: readonly (readonly [string, FlagSpec])[] = Object.entries(FLAGS);
const namesOf = (takes: FlagSpec["takes"]) => SPECS.filter(([, spec]) => spec.takes === takes).map(([name]) => name);

const PARSING = {
  alias: {
    help: ["h"],
    ...Object.fromEntries(SPECS.flatMap(([name, { alias }]) => (alias === undefined ? [] : [[name, [alias]]]))),
  },
  boolean: ["help", "version", ...namesOf("switch")],
  string: ["_", ...namesOf(undefined), ...namesOf("optional")],
  narg: Object.fromEntries(namesOf(undefined).map((name) => [name, 1])),
  configuration: {
    "boolean-negation": false,
    "camel-case-expansion": false,
    "dot-notation": false,
    "greedy-arrays": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "strip-aliased": true,
  },
};

/** Takes the command line apart. What it does not know it refuses; what values mean is read in `flags.ts`. */
export function parseArguments(argv: readonly string[]): Invocation {
  const { argv: parsed, error } = parser.detailed(dashDigits(argv).map(dashed), PARSING);
  if (error !== null) throw new UsageError("needsValue", { flag: `--${error.message.split(" ").at(-1) ?? ""}` });
  const [name, ...words] = parsed._.map(undashed);
  if (parsed["version"] === true) return { is: "version" };
  const known = COMMAND_NAMES.find((one) => one === name) ?? null;
  if (parsed["help"] === true) return { is: "help", command: known };
  if (name === undefined && argv.length === 0) return { is: "nothing" };
  if (known === null) throw unknownCommand(name ?? argv.join(" "));
  const spec: CommandSpec = COMMANDS[known];
  const room = spec.takes === "" ? 0 : 1;
  if (spec.many !== true && words.length > room) {
    throw new UsageError("tooMany", { command: `mxray ${known}`, text: words.slice(room).join(" ") });
  }
  return { is: "command", name: known, words, said: saidIn(parsed, known, spec) };
}

function unknownCommand(text: string): UsageError {
  return new UsageError("unknownCommand", { text }, { nearest: nearest(text, COMMAND_NAMES) });
}

function saidIn(parsed: Readonly<Record<string, unknown>>, name: CommandName, spec: CommandSpec): Said {
  const said = new Map<string, readonly string[]>();
  for (const [flag, value] of Object.entries(parsed)) {
    if (flag === "_" || flag === "--" || value === undefined || value === false) continue;
    if (!isFlag(flag, spec)) {
      const names = nearest(flag, spec.flags).map((one) => `--${one}`);
      const spelt = flag.length === 1 ? `-${flag}` : `--${flag}`;
      throw new UsageError("unknownFlag", { command: `mxray ${name}`, flag: spelt }, { nearest: names });
    }
    said.set(flag, [value].flat().map(undashed));
  }
  return said;
}

function isFlag(flag: string, { flags }: CommandSpec): flag is FlagName {
  return flags.some((one) => one === flag);
}

/** A word that is only a dash would be dropped; no argument of a process can hold this. */
const DASH = "\0-";

function dashed(arg: string): string {
  return arg === "-" ? DASH : arg;
}

function undashed(value: unknown): string {
  return value === DASH ? "-" : String(value);
}

/** -4 and -6 would be taken for negative numbers. */
function dashDigits(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  const digits: Readonly<Record<string, string>> = { "-4": "--ipv4", "-6": "--ipv6" };
  return argv.map((arg, at) => (end !== -1 && at > end ? arg : (digits[arg] ?? arg)));
}
