import { Duplex } from "node:stream";
import type { Reply } from "../model/reply.ts";
import type { Verb } from "../model/transcript.ts";
import type { Command } from "../smtp/command.ts";
import type { Dialogue } from "../smtp/dialogue.ts";
import { redact } from "../smtp/redact.ts";

const VERBS: readonly Verb[] = ["EHLO", "HELO", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "QUIT"];
const LINE_END = Buffer.from("\r\n");
const LAST_LINE = Buffer.from("\r\n.\r\n");

/**
 * A socket as a mail library expects one, with our own dialogue behind it: the library says what is said, the dialogue times
 * it, records it and keeps secrets out of the record. Ends when the dialogue does.
 */
export class DialogueSocket extends Duplex {
  readonly #talk: Dialogue;
  #held: Buffer = Buffer.alloc(0);
  #awaits: "command" | "auth" | "body" = "command";

  constructor(talk: Dialogue) {
    super({ allowHalfOpen: true });
    this.#talk = talk;
    // The server has greeted already; the library waits for somebody to do so.
    this.push("220 ready\r\n");
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#held = Buffer.concat([this.#held, bytes]);
    this.#say().then(() => done(), done);
  }

  /** Says all that is complete, one thing at a time, whatever the library sent ahead. */
  async #say(): Promise<void> {
    for (let command = this.#next(); command !== null; command = this.#next()) {
      const reply = await this.#talk.ask(command);
      if (reply === null) {
        this.push(null);
        return;
      }
      this.#awaits = reply.code === 334 ? "auth" : reply.code === 354 ? "body" : "command";
      this.push(command.verb === "EHLO" ? withoutPipelining(reply) : written(reply.lines));
    }
  }

  #next(): Command | null {
    if (this.#awaits === "body") return this.#message();
    const end = this.#held.indexOf(LINE_END);
    if (end === -1) return null;
    const bytes = this.#take(end + LINE_END.length);
    const line = bytes.subarray(0, end).toString();
    const word = line.split(" ")[0]?.toUpperCase() ?? "";
    const verb = this.#awaits === "auth" ? "AUTH" : VERBS.find((one) => one === word);
    if (verb === undefined) throw new Error(`the library says ${word}`);
    return { verb, bytes, shown: redact(verb, line) };
  }

  #message(): Command | null {
    if (!this.#held.subarray(-LAST_LINE.length).equals(LAST_LINE)) return null;
    const bytes = this.#take(this.#held.length);
    return { verb: "BODY", bytes, shown: `(${bytes.length} bytes)` };
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }
}

/** Sent one by one, a command that has become pointless is never sent, and every reply answers what it seems to answer. */
function withoutPipelining({ code, lines }: Reply): string {
  const kept = lines.map((line) => line.slice(4)).filter((words) => words.trim().toUpperCase() !== "PIPELINING");
  const last = kept.length - 1;
  return written(kept.map((words, at) => `${code}${at === last ? " " : "-"}${words}`));
}

function written(lines: readonly string[]): string {
  return `${lines.join("\r\n")}\r\n`;
}
