import type { Reply } from "../model/reply.ts";
import type { NonEmpty, RemoteText } from "../model/scalars.ts";
import type { Stage, Step, TlsSession, Transcript, TranscriptEnd } from "../model/transcript.ts";
import { LinkReset, type TlsOptions } from "../world/world.ts";
import { brokenOff, handshakeFailed } from "./broken-off.ts";
import { bare, type Command } from "./command.ts";
import { Ear, type Heard } from "./ear.ts";
import type { Line } from "./line.ts";
import { partingWord } from "./parting-word.ts";
import { replyWithoutSecrets, withoutSecrets } from "./redact.ts";

/** Where a goodbye out of turn would be taken for something else: an early talker, a password, a line of a message. */
const MUTE: readonly (Stage | null)[] = [null, "greeting", "STARTTLS", "AUTH", "DATA", "BODY"];

/**
 * One SMTP connection from its first byte on: says commands, hears replies, records both. Whatever the peer does
 * ends it with the fitting TranscriptEnd and makes every further call answer null.
 */
export class Dialogue {
  /** The peer takes commands before it has answered the last: to be set once it says so. RFC 2920 §3 */
  takesAhead = false;
  readonly #line: Line;
  readonly #signal: AbortSignal;
  readonly #steps: Step[] = [];
  readonly #ear: Ear;
  #secrets: readonly string[] = [];
  #tls: TlsSession | null = null;
  #end: TranscriptEnd | null = null;
  /** The peer said 421 and is about to close: nothing more is asked of it. RFC 5321 §3.8 */
  #dismissed = false;
  /** A write was reset; what the peer said before may still be readable. */
  #torn = false;
  #inTransaction = false;
  #awaited: Stage | null = null;

  constructor(line: Line, signal: AbortSignal) {
    this.#line = line;
    this.#ear = new Ear(line);
    this.#signal = signal;
    this.#steps.push({ kind: "connected", ms: this.#ms(), from: line.link.from });
  }

  /** The TLS session, once there is one. */
  get tls(): TlsSession | null {
    return this.#tls;
  }

  /** Waits for the reply to what was said last; null when the dialogue is over. */
  async hear(stage: Stage): Promise<Reply | null> {
    if (this.#isOver()) return null;
    this.#awaited = stage;
    const heard = await this.#within(stage, (signal) => this.#ear.listen(signal));
    return heard === null ? null : this.#record(stage, heard);
  }

  /** Says a command and waits for its reply; null when the dialogue is over. */
  async ask(command: Command): Promise<Reply | null> {
    const [reply = null] = await this.askAll([command]);
    return reply;
  }

  /**
   * Says commands at once and waits for their replies in order; fewer when the dialogue is over before. What is answered to a
   * recipient after the sender was refused counts for nothing. RFC 2920 §3.1
   */
  async askAll(commands: NonEmpty<Command>): Promise<readonly Reply[]> {
    if (this.#isOver()) return [];
    const [{ verb }, ms] = [commands[0], this.#ms()];
    for (const reply of this.#ear.asides()) this.#put({ kind: "moot", ms, reply });
    this.#awaited = verb;
    for (const { verb, shown } of commands) this.#steps.push({ kind: "sent", ms, verb, line: shown });
    await this.#within(verb, (signal) => this.#write(Buffer.concat(commands.map(({ bytes }) => bytes)), signal));
    const replies: Reply[] = [];
    for (const command of commands) {
      const reply = await this.hear(command.verb);
      if (reply === null) break;
      replies.push(reply);
      if (command.verb === "MAIL") this.#inTransaction = reply.code < 300;
      if (command.verb === "BODY") this.#inTransaction = false;
    }
    return replies;
  }

  /** From here on these texts are taken out of everything that is recorded. */
  hide(secrets: readonly string[]): void {
    this.#secrets = secrets;
  }

  /** Throws away what came in too early, so that it cannot pass for something said under TLS. RFC 3207 §6 */
  async discardEarly(): Promise<void> {
    const bytes = await this.#ear.discard(this.#signal);
    if (bytes === null) return;
    this.#steps.push({ kind: "discarded", ms: this.#ms(), bytes: withoutSecrets(bytes, this.#secrets) });
  }

  /** Makes the TLS handshake; false when the dialogue is over. */
  async secure(options: TlsOptions): Promise<boolean> {
    if (this.#isOver()) return false;
    this.#awaited = "STARTTLS";
    const { link, timeouts } = this.#line;
    const secured = await this.#within(timeouts.handshakeMs, (signal) => link.secure(options, signal));
    if (secured?.ok === false) this.#finish(handshakeFailed(secured));
    if (secured?.ok !== true) return false;
    this.#tls = secured.tls;
    this.#steps.push({ kind: "secured", ms: this.#ms(), tls: secured.tls });
    return true;
  }

  /** Takes leave: RSET when a message was begun, then QUIT. A peer that closes without its 221 was still quitted. */
  async bye(): Promise<void> {
    const resets = this.#inTransaction && !this.#isOver();
    if (resets && !this.takesAhead) await this.ask(bare("RSET"));
    if (this.#end?.how === "cancelled" || this.#end?.how === "reply-timeout") return this.#part();
    if (this.#end !== null) return;
    this.#dismissed = false;
    await this.askAll(resets && this.takesAhead ? [bare("RSET"), bare("QUIT")] : [bare("QUIT")]);
    this.#end = { how: "quit" };
  }

  /** Leaves without a word, where none would be understood. */
  hangUp(): void {
    this.#finish({ how: "quit" });
  }

  /** All that happened. */
  transcript(): Transcript {
    return { steps: [...this.#steps], end: this.#end ?? { how: "quit" } };
  }

  /** Leaves in the middle: a QUIT without waiting for its answer, where it can be understood. */
  async #part(): Promise<void> {
    if (MUTE.includes(this.#awaited)) return;
    const quit = bare("QUIT");
    this.#steps.push({ kind: "sent", ms: this.#ms(), verb: quit.verb, line: quit.shown });
    await partingWord(this.#line, quit.bytes);
  }

  async #write(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    try {
      await this.#line.link.write(bytes, signal);
    } catch (error) {
      if (!(error instanceof LinkReset)) throw error;
      this.#torn = true;
    }
  }

  #record(stage: Stage, heard: Heard): Reply | null {
    if (heard.is !== "reply") {
      const bytes = this.#alien();
      this.#finish(bytes === null ? { how: "peer-closed", stage } : { how: "not-smtp", bytes });
      return null;
    }
    const { reply } = heard;
    const isMoot = stage === "RCPT" && !this.#inTransaction;
    this.#put(isMoot ? { kind: "moot", ms: this.#ms(), reply } : { kind: "received", ms: this.#ms(), stage, reply });
    this.#dismissed = reply.code === 421;
    return this.#dismissed ? null : reply;
  }

  /** Keeps a reply, our secrets taken out of it. */
  #put(step: Extract<Step, { reply: Reply }>): void {
    this.#steps.push({ ...step, reply: replyWithoutSecrets(step.reply, this.#secrets) });
  }

  /** Runs one wait under its own deadline; null when it ended the dialogue. A number is the handshake's. */
  async #within<T>(wait: Stage | number, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    const { clock, timeouts } = this.#line;
    const deadline = clock.deadline(typeof wait === "number" ? wait : timeouts.replyMs[wait], this.#signal);
    try {
      return await work(deadline.signal);
    } catch (error) {
      const stage = typeof wait === "number" ? null : wait;
      const circumstances = { stage, cancelled: this.#signal.aborted, torn: this.#torn, alien: this.#alien() };
      this.#finish(brokenOff(error, circumstances));
      return null;
    } finally {
      deadline.clear();
    }
  }

  #alien(): RemoteText | null {
    const bytes = this.#ear.alien();
    return bytes === null ? null : withoutSecrets(bytes, this.#secrets);
  }

  /** The first reason counts. */
  #finish(end: TranscriptEnd): void {
    this.#end ??= end;
  }

  #isOver(): boolean {
    return this.#end !== null || this.#dismissed;
  }

  #ms(): number {
    return Math.max(0, Math.round(this.#line.clock.monotonicMs() - this.#line.startedMs));
  }
}
