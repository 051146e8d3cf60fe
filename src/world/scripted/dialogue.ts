import { defaultReply, defaultSaslReply, promptsAfter } from "./default-replies.ts";
import type { DialogueState } from "./dialogue-state.ts";
import type { ScriptedServer } from "./scripted-server.ts";
import type { Act, Break } from "./smtp-script.ts";

/** What a server does next, and where it stands then. */
export interface Turn {
  readonly state: DialogueState;
  readonly acts: readonly Act[];
}

/** What a server does when a connection is there, before the client has said anything. */
export function greet(server: ScriptedServer): readonly Act[] {
  const { script } = server;
  const instead = breakAfter(server, "CONNECT");
  if (instead !== undefined) return [{ do: instead.how }];
  const handshake: readonly Act[] = script.implicit ? [{ do: "secure" }] : [];
  const delay: readonly Act[] = script.delayMs > 0 ? [{ do: "wait", ms: script.delayMs }] : [];
  const greeting = script.greeting ?? says([`220 ${server.name} ESMTP`]);
  const then = breakAfter(server, "GREETING");
  const hangUp: readonly Act[] = then === undefined ? closingAfter(greeting) : [{ do: then.how }];
  return [...handshake, ...delay, ...greeting, ...hangUp];
}

/** What a server does about one line of the client: pure, so that memory and sockets play the same case alike. */
export function respond(server: ScriptedServer, state: DialogueState, line: string): Turn {
  if (state.input === "body" && line !== ".") return { state, acts: [] };
  const verb = verbOf(state, line);
  const instead = breakAfter(server, verb);
  if (instead !== undefined && state.input !== "sasl") return { state, acts: [{ do: instead.how }] };
  const rule = ruleFor(server, state, line);
  const scripted = rule < 0 ? [] : (server.script.rules[rule]?.acts ?? []);
  const acts = scripted.length > 0 ? scripted : says(unruled(server, state, line));
  const next = afterReply({ ...state, lastRule: rule < 0 ? state.lastRule : rule }, verb, acts);
  const prompts = next.input !== "sasl" ? 0 : state.input === "sasl" ? state.saslPrompts - 1 : promptsAfter(line);
  return { state: { ...next, saslPrompts: Math.max(0, prompts) }, acts: [...acts, ...ending(state, verb, acts)] };
}

/** Where a server stands once TLS is up: all it knew of the client is forgotten. RFC 3207 §4.2 */
export function afterHandshake(state: DialogueState): DialogueState {
  return { ...state, secured: true, authenticated: false, offersAuth: false };
}

function unruled(server: ScriptedServer, state: DialogueState, line: string): readonly string[] {
  if (state.input === "body") return ["250 2.0.0 Ok: queued as 4F6B2C0D1E"];
  return state.input === "sasl" ? defaultSaslReply(state, line) : defaultReply(server, state, line);
}

function verbOf(state: DialogueState, line: string): string {
  if (state.input === "body") return "BODY";
  return state.input === "sasl" ? "AUTH" : (line.trim().split(/\s+/, 1)[0] ?? "").toUpperCase();
}

/** The first rule after the last used that fits, else the first from the top; -1 when none does. */
function ruleFor(server: ScriptedServer, state: DialogueState, line: string): number {
  const { rules } = server.script;
  const sasl = state.input === "sasl";
  const fits = (index: number) => rules[index]?.sasl === sasl && rules[index]?.pattern.test(line) === true;
  for (let index = state.lastRule + 1; index < rules.length; index += 1) if (fits(index)) return index;
  return rules.findIndex((_, index) => fits(index));
}

function afterReply(state: DialogueState, verb: string, acts: readonly Act[]): DialogueState {
  const code = codeOf(acts);
  if (verb === "EHLO" || verb === "HELO") return { ...state, input: "command", offersAuth: offersAuth(acts) };
  if (verb === "AUTH") {
    return { ...state, input: code === 334 ? "sasl" : "command", authenticated: state.authenticated || code === 235 };
  }
  return { ...state, input: verb === "DATA" && code === 354 ? "body" : "command" };
}

/** What follows the reply without being said in the case: the handshake, and hanging up. */
function ending(state: DialogueState, verb: string, acts: readonly Act[]): readonly Act[] {
  if (verb === "STARTTLS" && codeOf(acts) === 220 && !state.secured) return [{ do: "secure" }];
  return verb === "QUIT" ? [{ do: "closes" }] : closingAfter(acts);
}

/** RFC 5321 §3.8: 421 means that the server is closing the channel. */
function closingAfter(acts: readonly Act[]): readonly Act[] {
  return codeOf(acts) === 421 ? [{ do: "closes" }] : [];
}

/** The code of the first reply among the acts. */
function codeOf(acts: readonly Act[]): number | null {
  for (const act of acts) {
    if (act.do === "say" && /^\d{3}(?: |$)/.test(act.line)) return Number(act.line.slice(0, 3));
  }
  return null;
}

function offersAuth(acts: readonly Act[]): boolean {
  return acts.some((act) => act.do === "say" && /^250[ -]AUTH[ =]/i.test(act.line));
}

function breakAfter(server: ScriptedServer, what: string): Break | undefined {
  return server.script.breaks.find(({ after }) => after === what);
}

function says(lines: readonly string[]): readonly Act[] {
  return lines.map((line) => ({ do: "say", line }));
}
