import type { Speech } from "../messages/speak.ts";
import { VERSION } from "../version.ts";
import { COMMAND_NAMES, COMMANDS, type CommandSpec } from "./command-table.ts";
import { FLAGS, type FlagName, type FlagSpec } from "./flag-table.ts";

/** The manual page of mxray in the man(7) macros, made of the same table as the help. */
export function manPage({ cli, fill }: Speech): string {
  const lines = [
    `.TH MXRAY 1 "" "mxray ${VERSION}"`,
    ".SH NAME",
    `mxray \\- ${plain(cli.about)}`,
    ".SH SYNOPSIS",
    ...COMMAND_NAMES.flatMap((name) => [`.B mxray ${name}`, plain(synopsis(COMMANDS[name])), ".br"]),
    ".SH COMMANDS",
    ...COMMAND_NAMES.flatMap(command),
    ".SH OPTIONS",
    ...Object.entries(FLAGS).flatMap(([name, spec]) => option(name, spec)),
    `.TP\n.BR \\-h ", " \\-\\-help\n${plain(cli.helpShow)}`,
    `.TP\n.B \\-\\-version\n${plain(cli.helpVersion)}`,
    ".SH EXIT STATUS",
    ...EXITS.flatMap(([code, word]) => [".TP", `.B ${code}`, plain(word)]),
    ".SH ENVIRONMENT",
    ...ENVIRONMENT.flatMap(([name, word]) => [".TP", `.B ${plain(name)}`, plain(word)]),
    ".SH FILES",
    ".TP",
    ".I mxray.config.json",
    "Defaults for options, looked for in the working directory and upwards; see \\-\\-config.",
    ".SH EXAMPLES",
    ...EXAMPLES.flatMap(([line, word]) => [".TP", `.B ${plain(line)}`, plain(word)]),
  ];
  return `${lines.join("\n")}\n`;

  function command(name: (typeof COMMAND_NAMES)[number]): readonly string[] {
    const spec: CommandSpec = COMMANDS[name];
    const own = spec.flags.map((flag) => written(flag, FLAGS[flag])).join(", ");
    return [".TP", `.B ${name} ${plain(spec.takes)}`, plain(cli[spec.help]), ".br", plain(own)];
  }

  function option(name: string, spec: FlagSpec): readonly string[] {
    const value = spec.value === undefined ? "" : ` ${spec.value}`;
    const about = fill(cli[spec.help], { choices: (spec.choices ?? []).join(" ") });
    const alias = spec.alias === undefined || isDigit(spec.alias) ? "" : `, ${dashes(spec.alias)}`;
    return [".TP", `.B ${plain(`${written(name, spec)}${alias}${value}`)}`, plain(about)];
  }
}

/** In English only, as the page is: `man` finds pages by the locale's folder, which a package cannot install. */
const EXITS = [
  ["0", "Nothing at or above the level of --fail-on."],
  ["1", "Something is."],
  ["2", "The command was wrong, or mxray could not tell. Never a verdict on the target."],
  ["70", "A bug in mxray."],
  ["130", "Interrupted; what was seen so far is printed, marked partial."],
] as const;
const ENVIRONMENT = [
  ["MXRAY_AUTH_USER, MXRAY_AUTH_PASSWORD", "The login; the password is never needed on the command line."],
  ["MXRAY_LIST_KEYS", "Keys to block lists that want one: ZONE=KEY, several with commas between."],
  ["MXRAY_FAIL_ON, MXRAY_LANG, …", "A default for the option of that name."],
  ["LC_ALL, LC_MESSAGES, LANG", "The language, when --lang does not say."],
  ["NO_COLOR", "When set, nothing is coloured."],
] as const;
const EXAMPLES = [
  ["mxray check acme.example --lab", "A checkup of the bundled small internet; needs no network."],
  ["mxray check example.org --ip 192.0.2.25", "A checkup of a domain whose mail leaves from that address."],
  [
    "mxray trace someone@example.org --from me@example.net",
    "Why is this mail refused? Run it where the mail leaves from.",
  ],
  ["mxray explain '550 5.7.1 Access denied'", "What a reply means."],
] as const;

function synopsis({ takes }: CommandSpec): string {
  return `${takes} [--option …]`.trim();
}

/** -4 is how it is typed; its long name is only how it is kept. */
function written(name: FlagName | string, { alias }: FlagSpec): string {
  return alias !== undefined && isDigit(alias) ? `-${alias}` : `--${name}`;
}

function dashes(alias: string): string {
  return alias.length === 1 ? `-${alias}` : `--${alias}`;
}

function isDigit(alias: string): boolean {
  return /^\d$/.test(alias);
}

/** A leading dot or quote would be read as a command of the formatter, a bare dash as a hyphen. */
function plain(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
}
