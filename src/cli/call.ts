import type { Speech } from "../messages/speak.ts";
import type { Flags } from "./flags.ts";
import type { Io } from "./io.ts";

/** What a command is called with. It answers the exit code. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: Flags;
  readonly io: Io;
  readonly speech: Speech;
}
/** What runs when a command is typed; resolves to the exit code. */
export type Command = (call: Call) => Promise<number>;
