import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { failed, type Outcome } from "../../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Step, TlsSession, Transcript } from "../../src/model/transcript.ts";
import { converse } from "../../src/smtp/converse.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { scriptedClock } from "../../src/world/scripted/clock.ts";
import { type Dialled, type Link, LinkReset, type Login, type Secured, type World } from "../../src/world/world.ts";

/** What a fake server does: bytes as Latin-1 text (one chunk each), the end of the stream, or a reset. */
export type Act = string | Uint8Array | typeof CLOSES | typeof RESETS;
export const CLOSES = { closes: true } as const;
export const RESETS = { resets: true } as const;

/** A server in memory. What `answers` leaves undefined gets a well-behaved default. */
export interface FakeServer {
  readonly greeting?: readonly Act[];
  readonly answers?: (line: string, secured: boolean) => readonly Act[] | undefined;
  /** Lines of the EHLO answer besides the name. */
  readonly offers?: (secured: boolean) => readonly string[];
  readonly tls?: Secured | "silence" | "reset";
  /** Cuts everything it says into single bytes. */
  readonly trickles?: boolean;
}

/** A link to a fake server, with what the server was told. */
export interface FakeLink extends Link {
  readonly told: string[];
  readonly isClosed: () => boolean;
}

const US = "192.0.2.1" as IpAddress;
export const SESSION: TlsSession = {
  protocol: "TLSv1.3",
  cipher: "TLS_AES_256_GCM_SHA384",
  names: ["mx.example.org"],
  issuer: "Example Root CA",
  validFrom: "2026-01-01T00:00:00.000Z",
  validTo: "2026-04-01T00:00:00.000Z",
  sha256: { certificate: "00", publicKey: "11" },
  untrusted: null,
};

export function fakeLink(server: FakeServer): FakeLink {
  const told: string[] = [];
  const queue: Act[] = [];
  let secured = false;
  let closed = false;
  let rest = "";
  let wake: () => void = () => {};
  push(server.greeting ?? ["220 mx.example.org ESMTP\r\n"]);
  return { from: US, told, isClosed: () => closed, read, write, secure, close };

  function push(acts: readonly Act[]): void {
    for (const act of acts) {
      if (server.trickles === true && typeof act === "string") {
        for (const byte of Buffer.from(act, "latin1")) queue.push(Uint8Array.of(byte));
      } else queue.push(act);
    }
    wake();
  }

  async function read(signal: AbortSignal): Promise<Uint8Array | null> {
    signal.throwIfAborted();
    if (queue.length === 0) await arrival(signal);
    const act = queue[0];
    if (act === RESETS) throw new LinkReset();
    if (act === CLOSES || act === undefined) return null;
    queue.shift();
    return typeof act === "string" ? Buffer.from(act, "latin1") : (act as Uint8Array);
  }

  function arrival(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      wake = resolve;
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
  }

  async function write(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const lines = (rest + Buffer.from(bytes).toString()).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      told.push(line);
      if (queue.includes(RESETS)) throw new LinkReset();
      push(server.answers?.(line, secured) ?? politeAnswer(server, line, secured));
    }
  }

  async function secure(_options: unknown, signal: AbortSignal): Promise<Secured> {
    if (server.tls === "reset") throw new LinkReset();
    if (server.tls === "silence") await arrival(signal);
    const result = typeof server.tls === "object" ? server.tls : ({ ok: true, tls: SESSION } as const);
    secured = result.ok;
    return result;
  }

  function close(): void {
    closed = true;
  }
}

function politeAnswer(server: FakeServer, line: string, secured: boolean): readonly Act[] {
  const verb = line.split(/[ :]/, 1)[0];
  if (verb === "EHLO") {
    const lines = ["mx.example.org", ...(server.offers?.(secured) ?? (secured ? [] : ["STARTTLS"]))];
    return [lines.map((text, at) => `250${at === lines.length - 1 ? " " : "-"}${text}\r\n`).join("")];
  }
  if (verb === "STARTTLS") return ["220 2.0.0 Ready\r\n"];
  if (verb === "DATA") return ["354 Go ahead\r\n"];
  if (verb === "QUIT") return ["221 2.0.0 Bye\r\n", CLOSES];
  return ["250 2.0.0 Ok\r\n"];
}

/** A world whose every address leads to one fake server, or to none. */
export function fakeWorld(
  place: FakeLink | Exclude<Dialled, { ok: true }>["how"] | "silence",
  login: Login | null = null,
): World {
  return {
    dns: { ask: silent, askUnchecked: silent, askServer: silent },
    secondOpinion: async () => failed({ kind: "dns-timeout" }),
    tcp: {
      dial(_peer, signal) {
        if (place === "silence") {
          return new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve({ ok: false, how: "cancelled" }), { once: true });
          });
        }
        return Promise.resolve(typeof place === "string" ? { ok: false, how: place } : { ok: true, link: place });
      },
    },
    clock: scriptedClock(),
    https: { get: async () => ({ state: "failed", why: { kind: "dns-unreachable" } }) },
    random: { bytes: (count) => new Uint8Array(count) },
    login,
  };
}

/** A delivery to the fake server's port 25, with what differs. */
export function call(differs: Partial<SmtpAbout["attempt"]> & { readonly port?: number } = {}): SmtpAbout {
  const { port = 25, ...attempt } = differs;
  return {
    host: "mx.example.org" as DnsName,
    ip: "198.51.100.7" as IpAddress,
    port,
    role: "mx",
    attempt: {
      tls: "opportunistic",
      helo: "client.example.net",
      from: "sender@example.net",
      to: ["someone@example.org"],
      login: "none",
      source: null,
      round: 0,
      until: "rcpt",
      ...attempt,
    },
    changed: null,
  };
}

export interface Held {
  readonly transcript: Transcript;
  readonly told: readonly string[];
  readonly isClosed: boolean;
}

/** Holds a whole dialogue with a fake server. */
export async function hold(server: FakeServer, about: SmtpAbout = call(), login: Login | null = null): Promise<Held> {
  const link = fakeLink(server);
  const signal = new AbortController().signal;
  const transcript = await converse({ about, timeouts: TIMEOUTS }, fakeWorld(link, login), signal);
  return { transcript, told: link.told, isClosed: link.isClosed() };
}

/** A transcript in one word a step: "connected", ">MAIL", "<MAIL 250", "secured", "discarded". */
export function outline({ steps }: Transcript): readonly string[] {
  return steps.map(word);
}

function word(step: Step): string {
  if (step.kind === "sent") return `>${step.verb}`;
  return step.kind === "received" ? `<${step.stage} ${step.reply.code}` : step.kind;
}

async function silent(): Promise<Outcome<never>> {
  return failed({ kind: "dns-timeout" });
}
