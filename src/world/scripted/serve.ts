import { afterHandshake, greet, respond } from "./dialogue.ts";
import { type DialogueState, FIRST_STATE } from "./dialogue-state.ts";
import type { ScriptedServer } from "./scripted-server.ts";
import type { Act } from "./smtp-script.ts";

/** A server's end of one connection, in memory or on a socket. */
export interface Wire {
  /** null once the client has gone. */
  nextLine(): Promise<string | null>;
  say(text: string): Promise<void>;
  /** Waits for the client's handshake; false when there was none or it failed. */
  secure(): Promise<boolean>;
  wait(ms: number): Promise<void>;
  /** Hangs up, tears down, or keeps the connection and says nothing more. */
  end(how: "closes" | "resets" | "hangs"): void;
}

/** Plays a scripted server on one connection, from the greeting to its end. */
export async function serve(server: ScriptedServer, wire: Wire): Promise<void> {
  let state: DialogueState | null = await play(greet(server), FIRST_STATE, wire);
  while (state !== null) {
    const line = await wire.nextLine();
    if (line === null) return;
    const turn = respond(server, state, line);
    state = await play(turn.acts, turn.state, wire);
  }
}

/** Does one act after the other; null when one of them was the last. */
async function play(acts: readonly Act[], before: DialogueState, wire: Wire): Promise<DialogueState | null> {
  let state = before;
  let text = "";
  for (const act of acts) {
    if (act.do === "say") {
      text += `${act.line}\r\n`;
      continue;
    }
    // One reply leaves in one piece, as real servers send it.
    if (text !== "") await wire.say(text);
    text = "";
    if (act.do === "wait") await wire.wait(act.ms);
    else if (act.do !== "secure") {
      wire.end(act.do);
      return null;
    } else if (await wire.secure()) state = afterHandshake(state);
    else return null;
  }
  if (text !== "") await wire.say(text);
  return state;
}
