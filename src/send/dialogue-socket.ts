import { Duplex } from "node:stream";
import type { Verb } from "../model/transcript.ts";
import type { Command } from "../smtp/command.ts";
import type { Dialogue } from "../smtp/dialogue.ts";
import type { Ehlo } from "../smtp/ehlo.ts";
import { redact } from "../smtp/redact.ts";

const VERBS: readonly Verb[] = ["EHLO", "HELO", "MAIL", "RCPT", "DATA", "RSET", "QUIT"];
/**
 * What the library need not know: all that is done already, and that it may talk ahead. Sent one by one, a command that has
 * become pointless is never sent, and every reply answers what it seems to answer.
 */
const SETTLED: readonly string[] = ["PIPELINING", "STARTTLS", "AUTH"];
const LINE_END = Buffer.from("\r\n");
const LAST_LINE = Buffer.from("\r\n.\r\n");

/**
 * A socket as a mail library expects one, with our own dialogue behind it: the library says what is said, the dialogue times
 * it, records it and keeps secrets out of the record. Ends when the dialogue does.
 */
export class DialogueSocket extends Duplex {
  readonly #talk: Dialogue;
  readonly #ehlo: Ehlo | null;
  #held: Buffer = Buffer.alloc(0);
  #awaits: "command" | "body" = "command";

  constructor(talk: Dialogue, ehlo: Ehlo | null) {
    super({ allowHalfOpen: true });
    this.#talk = talk;
    this.#ehlo = ehlo;
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
      if (command.verb === "EHLO") {
        this.push(introduced(this.#ehlo));
        continue;
      }
      const reply = await this.#talk.ask(command);
      if (reply === null) {
        this.push(null);
        return;
      }
      this.#awaits = reply.code === 354 ? "body" : "command";
      this.push(written(reply.lines));
    }
  }

  #next(): Command | null {
    if (this.#awaits === "body") return this.#message();
    const end = this.#held.indexOf(LINE_END);
    if (end === -1) return null;
    const bytes = this.#take(end + LINE_END.length);
    const line = bytes.subarray(0, end).toString();
    const word = line.split(" ")[0]?.toUpperCase() ?? "";
    const verb = VERBS.find((one) => one === word);
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

/** We have introduced ourselves already; the library is told what came of it. */
function introduced(ehlo: Ehlo | null): string {
  const kept = [...(ehlo?.extensions ?? [])].filter(([keyword]) => !SETTLED.includes(keyword));
  const lines = ["ready", ...kept.map(([keyword, parameters]) => `${keyword} ${parameters}`.trim())];
  return written(lines.map((line, at) => `250${at === lines.length - 1 ? " " : "-"}${line}`));
}

function written(lines: readonly string[]): string {
  return `${lines.join("\r\n")}\r\n`;
}
