import type { Speech } from "../messages/speak.ts";

/** One option of the command line. Values are read in `flags.ts`. */
export interface FlagSpec {
  readonly help: keyof Speech["cli"];
  readonly alias?: string;
  /** switch: takes no value. optional: may take one. */
  readonly takes?: "switch" | "optional";
  readonly choices?: readonly string[];
}

export const UNTIL = ["connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data"] as const;
export const TLS_MODES = ["auto", "none", "starttls", "implicit"] as const;
export const FAIL_ON = ["blocks", "hinders", "risks", "never"] as const;
export const COLOURS = ["auto", "always", "never"] as const;
export const FORMATS = [
  "text",
  "json",
  "ndjson",
  "html",
  "markdown",
  "junit",
  "sarif",
  "nagios",
  "prometheus",
] as const;
const KINDS = [
  "address",
  "bimi",
  "dkim",
  "dmarc",
  "dnsbl",
  "egress",
  "mx",
  "ptr",
  "resolver",
  "smtp",
  "spf",
  "sts",
  "tlsa",
  "tlsrpt",
] as const;

export const FLAGS = {
  from: { help: "flagFrom", alias: "f" },
  to: { help: "flagTo", alias: "t" },
  helo: { help: "flagHelo", alias: "ehlo" },
  "source-ip": { help: "flagSourceIp" },
  ip: { help: "flagIp" },
  selector: { help: "flagSelector" },
  port: { help: "flagPort", alias: "p" },
  server: { help: "flagServer", alias: "s" },
  ipv4: { help: "flagIpv4", alias: "4", takes: "switch" },
  ipv6: { help: "flagIpv6", alias: "6", takes: "switch" },
  dns: { help: "flagDns" },
  tls: { help: "flagTls", choices: TLS_MODES },
  "tls-ca": { help: "flagTlsCa" },
  "tls-sni": { help: "flagTlsSni" },
  "auth-user": { help: "flagAuthUser" },
  "auth-password-file": { help: "flagAuthPasswordFile" },
  auth: { help: "flagAuth" },
  until: { help: "flagUntil", alias: "q", choices: UNTIL },
  only: { help: "flagOnly", choices: KINDS },
  skip: { help: "flagSkip", choices: KINDS },
  send: { help: "flagSend", takes: "switch" },
  subject: { help: "flagSubject" },
  attach: { help: "flagAttach" },
  "dkim-key": { help: "flagDkimKey" },
  "dkim-selector": { help: "flagDkimSelector" },
  "dkim-domain": { help: "flagDkimDomain" },
  listen: { help: "flagListen" },
  expect: { help: "flagExpect" },
  refuse: { help: "flagRefuse" },
  experiments: { help: "flagExperiments" },
  timeout: { help: "flagTimeout" },
  deadline: { help: "flagDeadline" },
  lab: { help: "flagLab", takes: "optional" },
  save: { help: "flagSave" },
  format: { help: "flagFormat", choices: FORMATS },
  output: { help: "flagOutput", alias: "o" },
  lang: { help: "flagLang", choices: ["en", "th", "ja", "vi"] },
  "fail-on": { help: "flagFailOn", choices: FAIL_ON },
  summary: { help: "flagSummary", takes: "switch" },
  "hourly-limit": { help: "flagHourlyLimit" },
  verbose: { help: "flagVerbose", alias: "v", takes: "switch" },
  quiet: { help: "flagQuiet", takes: "switch" },
  color: { help: "flagColor", choices: COLOURS },
  config: { help: "flagConfig" },
} as const satisfies Readonly<Record<string, FlagSpec>>;
export type FlagName = keyof typeof FLAGS;

const SHOWING = ["format", "output", "lang", "color", "config"] as const;
const JUDGING = [...SHOWING, "fail-on", "verbose", "quiet"] as const;
const LOOKING: readonly FlagName[] = [
  "from",
  "helo",
  "source-ip",
  "ip",
  "selector",
  "port",
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

const LOGGING_IN = ["auth-user", "auth-password-file", "auth"] as const;
const SENDING = ["send", "subject", "attach", "dkim-key", "dkim-selector", "dkim-domain"] as const;

export interface CommandSpec {
  readonly help: keyof Speech["cli"];
  /** As yargs spells it: [name] one, [name..] any number; empty: none. */
  readonly takes: string;
  readonly word: string;
  readonly wordHelp: keyof Speech["cli"];
  readonly many?: true;
  readonly flags: readonly FlagName[];
}

export const COMMANDS = {
  check: {
    help: "cmdCheck",
    takes: "[domain]",
    word: "domain",
    wordHelp: "posDomain",
    flags: [...LOOKING, "to", ...JUDGING],
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
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
