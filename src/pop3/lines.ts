import type { Link } from "../world/world.ts";

/** A status line has at most 512 octets; a server that says much more is no POP3 server. RFC 1939 §3 */
const MOST_BYTES = 4096;
const LF = 0x0a;

/** One line said, one line heard, over one connection. */
export class PopLines {
  readonly #link: Link;
  #held: Buffer = Buffer.alloc(0);

  constructor(link: Link) {
    this.#link = link;
  }

  /** The next line without its end; null when the connection closed, or sent too much for one. */
  async hear(signal: AbortSignal): Promise<string | null> {
    for (;;) {
      const end = this.#held.indexOf(LF);
      if (end !== -1) {
        const line = this.#held.subarray(0, end).toString("latin1").trimEnd();
        this.#held = this.#held.subarray(end + 1);
        return line;
      }
      if (this.#held.length > MOST_BYTES) return null;
      const bytes = await this.#link.read(signal);
      if (bytes === null) return null;
      this.#held = Buffer.concat([this.#held, bytes.subarray(0, MOST_BYTES + 1)]);
    }
  }

  /** Says a line and hears the answer. */
  async ask(line: string, signal: AbortSignal): Promise<string | null> {
    await this.#link.write(Buffer.from(`${line}\r\n`), signal);
    return this.hear(signal);
  }

  /** What came in too early does not count under TLS. RFC 2595 §4 */
  forget(): void {
    this.#held = Buffer.alloc(0);
  }
}
