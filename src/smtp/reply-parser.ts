import type { Reply } from "../model/reply.ts";
import { isNonEmpty, type RemoteText } from "../model/scalars.ts";
import { enhancedCodeOf } from "./enhanced-code.ts";
import { cutBytes, remoteText } from "./remote-text.ts";

/** How much of what a peer says is kept, and how much is listened to at all. RFC 5321 §4.5.3.1.5 asks for 512 octets a line. */
export const REPLY_LIMITS = { lineBytes: 2048, replyLines: 256, connectionBytes: 256 * 1024 } as const;

/** What the bytes so far amount to. */
export type Parsed =
  | { readonly is: "reply"; readonly reply: Reply }
  | { readonly is: "more" }
  /** This is no SMTP: the line that gave it away. Nothing after it is read. */
  | { readonly is: "broken"; readonly bytes: RemoteText };

const LF = 0x0a;
const CR = 0x0d;
const MORE: Parsed = { is: "more" };
/** One line of a reply: its code, and whether more lines follow. RFC 5321 §4.2.1 */
const REPLY_LINE = /^([2-5]\d\d)(?:$|[ \t-])/;
/** What can still become such a line. */
const REPLY_START = /^(?:[2-5]\d{0,2})?$/;

/**
 * Turns the bytes of one connection into replies, one at a time, however the stream was cut. Every byte is
 * looked at once. Tolerated: bare LF, NUL and any other byte in the text, codes that differ inside one reply.
 */
export class ReplyParser {
  /** Bytes given but not looked at yet, from `#head` on. */
  #waiting: Uint8Array[] = [];
  #head = 0;
  /** The line being read; one byte longer than what is kept, so that a cut can tell what it cuts. */
  readonly #line = new Uint8Array(REPLY_LIMITS.lineBytes + 1);
  #lineLength = 0;
  #lines: RemoteText[] = [];
  #taken = 0;
  #broken: Parsed | null = null;

  /** Takes the next bytes of the stream. */
  feed(bytes: Uint8Array): void {
    if (bytes.length > 0 && this.#broken === null) this.#waiting.push(bytes);
  }

  /** The next reply, when the bytes given so far hold one. */
  next(): Parsed {
    if (this.#broken !== null) return this.#broken;
    for (let chunk = this.#waiting[this.#head]; chunk !== undefined; chunk = this.#waiting[this.#head]) {
      const parsed = this.#readLine(chunk);
      if (parsed !== MORE) return parsed;
    }
    this.#drop();
    return MORE;
  }

  /** Forgets what has not been handed out; gives its beginning, null when there was nothing. */
  discard(): RemoteText | null {
    const rest = Buffer.concat([this.#partial(), ...this.#waiting.slice(this.#head)]);
    const lines = this.#lines;
    this.#drop();
    this.#lineLength = 0;
    this.#lines = [];
    if (rest.length === 0 && lines.length === 0) return null;
    const text = [...lines, remoteText(cutBytes(rest, REPLY_LIMITS.lineBytes))].join("\n");
    return text as RemoteText;
  }

  /** When the stream ended here: the unfinished line, if no reply can begin like it. A TLS alert has no line end. */
  alien(): RemoteText | null {
    if (this.#broken?.is === "broken") return this.#broken.bytes;
    const text = this.#lineText();
    return REPLY_START.test(text) || REPLY_LINE.test(text) ? null : text;
  }

  /** Reads to the end of the line or of the chunk. */
  #readLine(chunk: Uint8Array): Parsed {
    const allowed = REPLY_LIMITS.connectionBytes - this.#taken;
    const found = chunk.indexOf(LF);
    const length = found === -1 ? chunk.length : found + 1;
    if (length > allowed) {
      this.#keep(chunk.subarray(0, allowed));
      return this.#break(this.#lineText());
    }
    this.#taken += length;
    if (length === chunk.length) this.#head += 1;
    else this.#waiting[this.#head] = chunk.subarray(length);
    this.#keep(chunk.subarray(0, found === -1 ? length : found));
    return found === -1 ? MORE : this.#endLine();
  }

  #keep(bytes: Uint8Array): void {
    const kept = bytes.subarray(0, this.#line.length - this.#lineLength);
    this.#line.set(kept, this.#lineLength);
    this.#lineLength += kept.length;
  }

  #partial(): Uint8Array {
    return this.#line.subarray(0, this.#lineLength);
  }

  #lineText(): RemoteText {
    let end = this.#lineLength;
    while (end > 0 && this.#line[end - 1] === CR) end -= 1;
    return remoteText(cutBytes(this.#line.subarray(0, end), REPLY_LIMITS.lineBytes));
  }

  #endLine(): Parsed {
    const text = this.#lineText();
    this.#lineLength = 0;
    const match = REPLY_LINE.exec(text);
    if (match === null) return this.#break(text);
    if (this.#lines.length < REPLY_LIMITS.replyLines) this.#lines.push(text);
    if (text[3] === "-") return MORE;
    const lines = this.#lines;
    this.#lines = [];
    return isNonEmpty(lines) ? { is: "reply", reply: replyOf(Number(match[1]), lines) } : MORE;
  }

  #break(bytes: RemoteText): Parsed {
    this.#broken = { is: "broken", bytes };
    this.#drop();
    return this.#broken;
  }

  #drop(): void {
    this.#waiting = [];
    this.#head = 0;
  }
}

function replyOf(code: number, lines: Reply["lines"]): Reply {
  return { code, enhanced: enhancedCodeOf(lines.map((line) => line.slice(4))), lines };
}
