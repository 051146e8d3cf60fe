import type { Instant } from "../model/scalars.ts";

/** All that the command line touches of the process it runs in: a test gives another one. */
export interface Io {
  /** Results. Resolves when they are handed over. */
  out(text: string): Promise<void>;
  /** Notices, progress and complaints. */
  err(text: string): void;
  /** Standard input; cut anywhere. */
  input(): AsyncIterable<Uint8Array>;
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly hostname: string;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  now(): Instant;
}
/** Which ends of the process a person sits at. */
export interface Terminal {
  readonly in: boolean;
  readonly out: boolean;
  readonly err: boolean;
  readonly columns: number;
}
