import { dkimSelector } from "../../dns/selector.ts";
import { CHOSEN_KINDS, KINDS, type Kind, leftOut } from "../../model/observation.ts";
import type { DkimSelector } from "../../model/observations/dkim.ts";
import type { Until } from "../../model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../../model/scalars.ts";
import type { CanaryWish, Target } from "../../model/target.ts";
import { makeTarget, type Wish } from "../../runner/make-target.ts";
import type { Login, PopLogin } from "../world.ts";
import { type CaseLine, CaseSyntaxError, syntaxError, wordsOf } from "./case-lines.ts";
import { addressWord, domainOf, nameWord, numberWord } from "./case-words.ts";

const DEFAULT_HELO = "probe.example.net";
const COMMANDS = ["check", "trace", "smoke", "explain"] as const;
const STAGES = [
  "connect",
  "greeting",
  "ehlo",
  "tls",
  "auth",
  "mail",
  "rcpt",
  "data",
] as const satisfies readonly Until[];
const TLS_MODES = ["none", "starttls", "implicit", "opportunistic"] as const satisfies readonly Target["tls"][];
const ONCE = [
  "from",
  "to",
  "helo",
  "server",
  "sender-domain",
  "until",
  "tls",
  "mechanism",
  "user",
  "password",
  "pop",
  "pop-user",
  "pop-password",
] as const;
const REPEATED = ["ip", "source", "canary", "port", "family", "selector", "without", "only"] as const;
type Key = (typeof ONCE)[number] | (typeof REPEATED)[number];

interface Said {
  readonly line: CaseLine;
  readonly command: Target["command"];
  readonly argument: string | null;
  readonly values: ReadonlyMap<Key, readonly string[]>;
}

/** Reads the `target` lines: the command, its argument and the key-value words. */
export function readTarget(
  lines: readonly CaseLine[],
  file: string,
): { readonly target: Target; readonly login: Login | null; readonly pop: PopLogin | null } {
  const [line] = lines;
  if (line === undefined) throw new CaseSyntaxError(`${file}:1: expected a line "target COMMAND …" after the prose`);
  const said = saidIn(lines, line);
  return { target: makeTarget(wishOf(said)), login: loginOf(said), pop: popOf(said) };
}

function saidIn(lines: readonly CaseLine[], line: CaseLine): Said {
  const words = lines.flatMap((one) => wordsOf(one.text).map((word) => ({ word, line: one })));
  const first = words.shift()?.word ?? "";
  const command = first === "recipient" ? "trace" : COMMANDS.find((one) => one === first);
  if (command === undefined) throw syntaxError(line, `target ${COMMANDS.join("|")}`);
  const argument = command === "explain" ? null : (words.shift()?.word ?? "");
  if (argument === "") throw syntaxError(line, `an argument after ${first}`);
  const values = new Map<Key, readonly string[]>();
  for (let next = words.shift(); next !== undefined; next = words.shift()) {
    const value = words.shift()?.word;
    if (value === undefined) throw syntaxError(next.line, `a value after ${next.word}`);
    if (next.word === "login") {
      add("user", value);
      add("password", words.shift()?.word ?? "");
      continue;
    }
    if (next.word === "pop") {
      add("pop", value);
      add("pop-user", words.shift()?.word ?? "");
      add("pop-password", words.shift()?.word ?? "");
      continue;
    }
    const key = [...ONCE, ...REPEATED].find((one) => one === next.word);
    if (key === undefined) throw syntaxError(next.line, `a key (${[...ONCE, ...REPEATED, "login"].join(", ")})`);
    add(key === "from" && addressWord(value) !== null ? "ip" : key, value);
  }
  return { line, command, argument, values };

  function add(key: Key, value: string): void {
    values.set(key, [...(values.get(key) ?? []), value]);
  }
}

function wishOf(said: Said): Wish {
  const { command, argument } = said;
  const from = once(said, "from");
  const senderDomain = once(said, "sender-domain");
  const server = command === "smoke" ? (argument ?? undefined) : once(said, "server");
  const families = many(said, "family").map((word) => oneOf(said, ["4", "6"] as const, word));
  return {
    command,
    domain: command === "check" ? nameWord(argument ?? "") : command === "trace" ? recipientDomain(said) : null,
    recipient: command === "trace" ? (argument ?? undefined) : once(said, "to"),
    ...(from === undefined ? {} : { sender: from === "<>" ? null : from }),
    senderDomain:
      senderDomain !== undefined
        ? nameWord(senderDomain)
        : command === "check" || command === "smoke"
          ? undefined
          : domainOf(from ?? ""),
    sendingIps: many(said, "ip").map((word) => addressOf(said, word)),
    selectors: many(said, "selector").map((word) => selectorOf(said, word)),
    sources: many(said, "source").map((word) => addressOf(said, word)),
    helo: once(said, "helo") ?? DEFAULT_HELO,
    server: server === undefined ? undefined : (addressWord(server) ?? nameWord(server)),
    ports: many(said, "port").map((word) => portOf(said, word)),
    canaries: many(said, "canary").map((word) => canaryOf(said, word)),
    families: families.length === 0 ? undefined : families.map((word) => (word === "4" ? 4 : 6)),
    tls: optional(said, TLS_MODES, once(said, "tls")),
    pop: once(said, "pop") === undefined ? undefined : "given",
    login: once(said, "user") === undefined ? "none" : "given",
    until: optional(said, STAGES, once(said, "until")),
    without: withoutOf(said),
  };
}

function loginOf(said: Said): Login | null {
  const user = once(said, "user");
  if (user === undefined) return null;
  return { user, password: once(said, "password") ?? "", mechanism: once(said, "mechanism")?.toUpperCase() ?? null };
}

/** In clear, as such servers are. RFC 1939 §3 */
function popOf(said: Said): PopLogin | null {
  const host = once(said, "pop");
  const [user = "", password = ""] = [once(said, "pop-user"), once(said, "pop-password")];
  return host === undefined ? null : { host: nameWord(host), port: 110, secure: false, user, password };
}

function withoutOf(said: Said): readonly Kind[] {
  const without = many(said, "without").map((word) => oneOf(said, KINDS, word));
  const only = many(said, "only").map((word) => oneOf(said, KINDS, word));
  if (only.length === 0) return leftOut(without);
  return leftOut(CHOSEN_KINDS.filter((kind) => !only.includes(kind) || without.includes(kind)));
}

function recipientDomain(said: Said): DnsName {
  const domain = domainOf(said.argument ?? "");
  if (domain === null) throw syntaxError(said.line, "a mail address after trace");
  return domain;
}

function once(said: Said, key: (typeof ONCE)[number]): string | undefined {
  const values = said.values.get(key) ?? [];
  if (values.length > 1) throw syntaxError(said.line, `${key} only once`);
  return values[0];
}

function many(said: Said, key: (typeof REPEATED)[number]): readonly string[] {
  return said.values.get(key) ?? [];
}

function optional<T extends string>(said: Said, known: readonly T[], word: string | undefined): T | undefined {
  return word === undefined ? undefined : oneOf(said, known, word);
}

function oneOf<T extends string>(said: Said, known: readonly T[], word: string): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw syntaxError(said.line, `one of ${known.join(", ")} instead of ${word}`);
  return found;
}

function addressOf(said: Said, word: string): IpAddress {
  const ip = addressWord(word);
  if (ip === null) throw syntaxError(said.line, `an IP address instead of ${word}`);
  return ip;
}

/** "mx.example.net", "192.0.2.25", with or without ":587"; port 25 unless said otherwise. */
function canaryOf(said: Said, word: string): CanaryWish {
  const [, host = "", port] = /^(.+?)(?::(\d+))?$/.exec(word) ?? [];
  return { host: addressWord(host) ?? nameWord(host), port: port === undefined ? 25 : portOf(said, port) };
}

function selectorOf(said: Said, word: string): DkimSelector {
  const selector = dkimSelector(word);
  if (selector === null) throw syntaxError(said.line, `a DKIM selector instead of ${word}`);
  return selector;
}

function portOf(said: Said, word: string): number {
  const port = numberWord(word, 65_535);
  if (port === null) throw syntaxError(said.line, `a port instead of ${word}`);
  return port;
}
