import type { Speech } from "../messages/speak.ts";
import { UNTIL } from "../model/observations/smtp.ts";
import { LETTER_OWNERS } from "../report/letter-owner.ts";

/** One option of the command line. Values are read in `flags.ts`. */
export interface FlagSpec {
  readonly help: keyof Speech["cli"];
  readonly alias?: string;
  /** What its value is called in the man page; FILE is completed as one. Switches have none. */
  readonly value?: string;
  /** switch: takes no value. optional: may take one. */
  readonly takes?: "switch" | "optional";
  readonly choices?: readonly string[];
}

/** The words an option can be given, where they are few; also read by whoever takes its value. */
export const TLS_MODES = ["auto", "none", "starttls", "implicit"] as const;
export const FAIL_ON = ["blocks", "hinders", "risks", "never"] as const;
export const SHELLS = ["bash", "zsh", "fish"] as const;
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
  "delegation",
  "dkim",
  "dmarc",
  "dnsbl",
  "egress",
  "message",
  "mx",
  "ptr",
  "resolver",
  "smtp",
  "spf",
  "srv",
  "sts",
  "tlsa",
  "tlsrpt",
] as const;

/** Every option of every command, in the order they are shown in. */
export const FLAGS = {
  from: { help: "flagFrom", value: "ADDR", alias: "f" },
  to: { help: "flagTo", value: "ADDR", alias: "t" },
  helo: { help: "flagHelo", value: "NAME", alias: "ehlo" },
  "source-ip": { help: "flagSourceIp", value: "IP" },
  ip: { help: "flagIp", value: "IP" },
  selector: { help: "flagSelector", value: "NAME" },
  message: { help: "flagMessage", value: "FILE" },
  port: { help: "flagPort", value: "N", alias: "p" },
  canary: { help: "flagCanary", value: "HOST[:PORT]" },
  server: { help: "flagServer", value: "HOST", alias: "s" },
  ipv4: { help: "flagIpv4", alias: "4", takes: "switch" },
  ipv6: { help: "flagIpv6", alias: "6", takes: "switch" },
  dns: { help: "flagDns", value: "ADDR[:PORT]" },
  tls: { help: "flagTls", value: "MODE", choices: TLS_MODES },
  "tls-ca": { help: "flagTlsCa", value: "FILE" },
  "tls-sni": { help: "flagTlsSni", value: "NAME" },
  "auth-user": { help: "flagAuthUser", value: "USER" },
  "auth-password-file": { help: "flagAuthPasswordFile", value: "FILE" },
  auth: { help: "flagAuth", value: "MECH" },
  "pop-url": { help: "flagPopUrl", value: "POP-URL" },
  until: { help: "flagUntil", value: "STAGE", alias: "q", choices: UNTIL },
  only: { help: "flagOnly", value: "KIND", choices: KINDS },
  skip: { help: "flagSkip", value: "KIND", choices: KINDS },
  send: { help: "flagSend", takes: "switch" },
  subject: { help: "flagSubject", value: "TEXT" },
  attach: { help: "flagAttach", value: "FILE" },
  "dkim-key": { help: "flagDkimKey", value: "FILE" },
  "dkim-selector": { help: "flagDkimSelector", value: "NAME" },
  "dkim-domain": { help: "flagDkimDomain", value: "DOMAIN" },
  "round-trip": { help: "flagRoundTrip", value: "IMAP-URL" },
  "round-trip-password-file": { help: "flagRoundTripPasswordFile", value: "FILE" },
  listen: { help: "flagListen", value: "ADDR" },
  expect: { help: "flagExpect", value: "FILE" },
  refuse: { help: "flagRefuse", value: "RULE" },
  experiments: { help: "flagExperiments", value: "N" },
  timeout: { help: "flagTimeout", value: "S" },
  deadline: { help: "flagDeadline", value: "S" },
  lab: { help: "flagLab", value: "CASE", takes: "optional" },
  save: { help: "flagSave", value: "FILE" },
  format: { help: "flagFormat", value: "FORMAT", choices: FORMATS },
  output: { help: "flagOutput", value: "FILE", alias: "o" },
  lang: { help: "flagLang", value: "LANG", choices: ["en", "th", "ja", "vi"] },
  "fail-on": { help: "flagFailOn", value: "LEVEL", choices: FAIL_ON },
  "message-for": { help: "flagMessageFor", value: "OWNER", choices: LETTER_OWNERS },
  summary: { help: "flagSummary", takes: "switch" },
  "hourly-limit": { help: "flagHourlyLimit", value: "N" },
  verbose: { help: "flagVerbose", alias: "v", takes: "switch" },
  quiet: { help: "flagQuiet", takes: "switch" },
  color: { help: "flagColor", value: "WHEN", choices: COLOURS },
  config: { help: "flagConfig", value: "FILE" },
} as const satisfies Readonly<Record<string, FlagSpec>>;
export type FlagName = keyof typeof FLAGS;
