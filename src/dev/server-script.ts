import { TLS_VERSIONS } from "../model/tls-standing.ts";
import { parseCase } from "../world/scripted/case-file.ts";
import { addressWord } from "../world/scripted/case-words.ts";
import { afterHandshake, greet, respond } from "../world/scripted/dialogue.ts";
import { FIRST_STATE } from "../world/scripted/dialogue-state.ts";
import { type ScriptedServer, serverAt } from "../world/scripted/scripted-server.ts";
import { type Act, PLAIN_TLS } from "../world/scripted/smtp-script.ts";
import type { Played, PlayedRule } from "./dialogue-lines.ts";

/** Where a script is played: the defaults of a case's servers depend on it. */
export interface Stage {
  readonly name: string;
  readonly port: number;
}
interface Script {
  readonly server: readonly string[];
  readonly greeting: readonly string[];
  readonly rules: readonly PlayedRule[];
}

/** The lines of the one `smtp` section that says in all of these dialogues what was said in them; null when there is none. */
export function scriptLines(played: readonly Played[], stage: Stage): readonly string[] | null {
  const [first] = played;
  if (first === undefined) return null;
  if (first.connect !== null) return played.every(({ connect }) => connect === first.connect) ? [first.connect] : null;
  const script = [played, [...played].reverse()].flatMap(drafts).find((one) => replaysAll(one, played, stage));
  return script === undefined ? null : linesOf(shortened(script, played, stage));
}

/** What may do, the shortest first. */
function drafts(played: readonly Played[]): readonly Script[] {
  const rules = played.flatMap((one) => one.rules);
  const greeting = played.find((one) => one.greeting.length > 0)?.greeting ?? [];
  const server = serverLines(played, rules);
  const offers = offersIn(rules);
  const plain = { server, greeting, rules };
  const others = rules.filter(({ verb }) => verb !== "EHLO");
  return offers === null ? [plain] : [{ ...plain, server: [...server, `offers ${offers}`], rules: others }, plain];
}

/** One that offers STARTTLS speaks TLS, also when nobody tried. */
function serverLines(played: readonly Played[], rules: readonly PlayedRule[]): readonly string[] {
  const seen = played.find(({ tls }) => tls !== null)?.tls;
  const offered = rules.some(({ replies }) => replies.some((line) => /^250[ -]STARTTLS$/i.test(line)));
  const implicit = played.some((one) => one.implicit) ? ["implicit"] : [];
  return seen === undefined && !offered ? implicit : [`tls ${seen ?? "ok"}${takenWords(played)}`, ...implicit];
}

/** The versions and weak suites that the handshakes showed to be taken, where that is not what a server takes by default. */
function takenWords(played: readonly Played[]): string {
  const taken = new Set(played.flatMap(({ taken }) => (taken === null ? [] : [taken])));
  const versions = TLS_VERSIONS.filter((one) => taken.has(one));
  const weak = [...taken].filter((one) => one.startsWith("weak "));
  const isUsual = versions.every((one) => PLAIN_TLS.versions.includes(one)) && versions.at(-1) !== "TLSv1.2";
  return [...(isUsual ? [] : versions), ...weak].map((word) => ` ${word}`).join("");
}

/** What the first EHLO reply says and lists, in one line. */
function offersIn(rules: readonly PlayedRule[]): string | null {
  const rule = rules.find(({ verb }) => verb === "EHLO");
  if (rule === undefined) return null;
  const [first = "", ...listed] = rule.replies;
  const [, hello = ""] = /^250[ -]\S+\s+([^"]+)$/.exec(first) ?? [];
  const helo = rule.line.split(" ")[1] ?? "";
  const said = hello === "" ? [] : [`"${helo === "" ? hello : hello.replace(helo, "{helo}")}"`];
  const words = listed.map((line) => /^250[ -](.+)$/.exec(line)?.[1]?.trim() ?? ",");
  return words.length === 0 || words.some((word) => word.includes(",")) ? null : [...said, ...words].join(", ");
}

/** Without the rules that change nothing: what another rule says as well, or what is said by default. */
function shortened(script: Script, played: readonly Played[], stage: Stage): Script {
  let short = script;
  for (const rule of [...script.rules].reverse()) {
    const without = { ...short, rules: short.rules.filter((one) => one !== rule) };
    if (replaysAll(without, played, stage)) short = without;
  }
  return short;
}

function linesOf({ server, greeting, rules }: Script): readonly string[] {
  // Where we were only ever called one thing, it does not matter what.
  const names = new Set(rules.flatMap(({ verb, line }) => (verb === "EHLO" ? [line] : [])));
  return [
    ...server,
    ...greeting.map((line) => `S: ${line}`),
    ...rules.flatMap(({ verb, pattern, replies }) => [
      `C: ${verb === "EHLO" && names.size === 1 ? "EHLO" : pattern}`,
      ...replies.map((line) => `S: ${line}`),
    ]),
  ];
}

function replaysAll(script: Script, played: readonly Played[], { name, port }: Stage): boolean {
  const lines = linesOf(script).map((line) => `  ${line}`);
  const caseFile = parseCase(["Replay.", "", "target explain", `smtp ${IP}:${port} ${name}`, ...lines].join("\n"), "");
  const [section] = caseFile.smtp;
  const ip = addressWord(IP);
  if (section === undefined || ip === null) return false;
  const server = serverAt(caseFile, section, { ip, port });
  // What is said of a recipient by default depends on the rest of the case: it never counts as replayed.
  const host = { ...server, hosts: () => true };
  return played.every((one) => isToldOf(script, one) && replays(server, one) && replays(host, one));
}

const IP = "192.0.2.1";

function isToldOf({ server }: Script, { tls, connect }: Played): boolean {
  return connect === null && (tls === null || server.some((line) => `${line} `.startsWith(`tls ${tls} `)));
}

/** Whether it would have said the same, word for word. */
function replays(server: ScriptedServer, { greeting, rules }: Played): boolean {
  if (!same(greet(server), greeting)) return false;
  let state = FIRST_STATE;
  for (const { verb, secured, line, replies } of rules) {
    if (secured && !state.secured) state = afterHandshake(state);
    const turn = respond(server, state, verb === "BODY" ? "." : line);
    if (!same(turn.acts, replies)) return false;
    state = turn.state;
  }
  return true;
}

/** Pauses, and what follows by itself, do not count. */
function same(acts: readonly Act[], replies: readonly string[]): boolean {
  const said = acts.flatMap((act) => {
    if (act.do === "say") return [act.line.trim()];
    return act.do === "wait" || act.do === "secure" ? [] : [`!${act.do}`];
  });
  const told = replies.filter((line) => !line.startsWith("!delay")).map((line) => line.trim());
  const more = said.slice(told.length).filter((line) => !line.startsWith("!"));
  return told.every((line, index) => said[index] === line) && (told.length === 0 || more.length === 0);
}
