import type { Speech } from "../messages/speak.ts";
import { type FlagName, SHELLS } from "./flag-table.ts";

const SHOWING = ["format", "output", "lang", "color", "config"] as const;
const JUDGING = [...SHOWING, "fail-on", "message-for", "verbose", "quiet"] as const;
const LOOKING: readonly FlagName[] = [
  "from",
  "helo",
  "source-ip",
  "ip",
  "selector",
  "port",
  "canary",
  "server",
  "ipv4",
  "ipv6",
  "dns",
  "tls",
  "tls-ca",
  "tls-sni",
  "only",
  "skip",
  "experiments",
  "timeout",
  "deadline",
  "lab",
  "save",
];

const LOGGING_IN = ["auth-user", "auth-password-file", "auth", "pop-url"] as const;
const SENDING = [
  "send",
  "subject",
  "attach",
  "dkim-key",
  "dkim-selector",
  "dkim-domain",
  "round-trip",
  "round-trip-password-file",
] as const;

/** One command: what it takes, and which options. */
export interface CommandSpec {
  readonly help: keyof Speech["cli"];
  /** As yargs spells it: [name] one, [name..] any number; empty: none. */
  readonly takes: string;
  readonly word: string;
  readonly wordHelp: keyof Speech["cli"];
  readonly many?: true;
  /** The words it can be given, when they are few. */
  readonly choices?: readonly string[];
  readonly flags: readonly FlagName[];
}

/** What help, completion, the manual page and the reading of arguments all go by. */
export const COMMANDS = {
  check: {
    help: "cmdCheck",
    takes: "[domain]",
    word: "domain",
    wordHelp: "posDomain",
    flags: [...LOOKING, "to", "message", ...JUDGING],
  },
  trace: {
    help: "cmdTrace",
    takes: "[recipient]",
    word: "recipient",
    wordHelp: "posRecipient",
    flags: [...LOOKING, "until", ...LOGGING_IN, ...JUDGING],
  },
  smoke: {
    help: "cmdSmoke",
    takes: "[url]",
    word: "url",
    wordHelp: "posSmtpUrl",
    flags: [...LOOKING.filter((flag) => flag !== "server"), "to", ...LOGGING_IN, "until", ...SENDING, ...JUDGING],
  },
  explain: {
    help: "cmdExplain",
    takes: "[text..]",
    word: "text",
    wordHelp: "posText",
    many: true,
    flags: ["summary", "hourly-limit", ...JUDGING],
  },
  diagnose: { help: "cmdDiagnose", takes: "[report]", word: "report", wordHelp: "posReport", flags: JUDGING },
  render: { help: "cmdRender", takes: "[report]", word: "report", wordHelp: "posReport", flags: JUDGING },
  causes: { help: "cmdCauses", takes: "[id]", word: "id", wordHelp: "posCause", flags: SHOWING },
  completion: {
    help: "cmdCompletion",
    takes: "[shell]",
    word: "shell",
    wordHelp: "posShell",
    choices: SHELLS,
    flags: ["lang", "config"],
  },
  schema: { help: "cmdSchema", takes: "", word: "", wordHelp: "posText", flags: ["lang", "config"] },
  lab: { help: "cmdLab", takes: "[case]", word: "case", wordHelp: "posCase", flags: ["lang", "config"] },
  sink: {
    help: "cmdSink",
    takes: "[folder]",
    word: "folder",
    wordHelp: "posFolder",
    flags: [
      "listen",
      "port",
      "tls",
      "auth-user",
      "auth-password-file",
      "expect",
      "refuse",
      "deadline",
      "dns",
      "timeout",
      "format",
      "lang",
      "config",
    ],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;
export type CommandName = keyof typeof COMMANDS;
/** In the order they are shown in. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
