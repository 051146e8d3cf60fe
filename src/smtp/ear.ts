import type { Reply } from "../model/reply.ts";
import type { RemoteText } from "../model/scalars.ts";
import { earlyBytes } from "./early-bytes.ts";
import type { Line } from "./line.ts";
import { type Parsed, ReplyParser } from "./reply-parser.ts";

/** What waiting for a reply may bring. */
export type Heard = Exclude<Parsed, { is: "more" }> | { readonly is: "closed" };

/** The listening half of a dialogue: replies out of the bytes of one connection. */
export class Ear {
  readonly #line: Line;
  readonly #parser = new ReplyParser();
  /** A dismissal that came before anything was asked. */
  #early: Heard | null = null;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Waits for the next reply; rejects as the link does. */
  async listen(signal: AbortSignal): Promise<Heard> {
    const early = this.#early;
    this.#early = null;
    if (early !== null) return early;
    for (;;) {
      const parsed = this.#parser.next();
      if (parsed.is !== "more") return parsed;
      signal.throwIfAborted();
      const bytes = await this.#line.link.read(signal);
      if (bytes === null) return { is: "closed" };
      this.#parser.feed(bytes);
    }
  }

  /** What was said already before we ask, lest it pass for the answer; a dismissal is one whenever it comes. */
  asides(): readonly Reply[] {
    const found: Reply[] = [];
    for (let parsed = this.#parser.next(); parsed.is === "reply"; parsed = this.#parser.next()) {
      if (parsed.reply.code === 421) {
        this.#early = parsed;
        break;
      }
      found.push(parsed.reply);
    }
    return found;
  }

  /** Throws away all that has arrived, read or not; gives its beginning, null when there was nothing. */
  async discard(signal: AbortSignal): Promise<RemoteText | null> {
    for (const bytes of await earlyBytes(this.#line, signal)) this.#parser.feed(bytes);
    return this.#parser.discard();
  }

  /** What has come in, when no reply can begin like it. */
  alien(): RemoteText | null {
    return this.#parser.alien();
  }
}
