import type { Io, Terminal } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import type { Instant } from "../../src/model/scalars.ts";

/** What a command said, and the exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly terminal?: Partial<Terminal>;
  readonly signal?: AbortSignal;
  /** Told of each thing said on stderr as it is said. */
  readonly onErr?: (text: string) => void;
}

/** Runs the command line in this process, with everything it may touch replaced. */
export async function mxray(argv: readonly string[], setting: Setting = {}): Promise<Said> {
  let out = "";
  let err = "";
  const io: Io = {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
      setting.onErr?.(text);
    },
    input: () => input(setting.input ?? ""),
    terminal: { in: false, out: false, err: false, columns: 80, ...setting.terminal },
    env: setting.env ?? {},
    cwd: setting.cwd ?? process.cwd(),
    hostname: "probe.example.net",
    signal: setting.signal ?? new AbortController().signal,
    now: () => "2025-03-01T04:05:06.789Z" as Instant,
  };
  const code = await run(argv, io);
  return { code, out, err };
}

/** One letter may come in two pieces. */
async function* input(text: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
