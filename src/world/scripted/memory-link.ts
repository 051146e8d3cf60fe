import type { IpAddress } from "../../model/scalars.ts";
import { orAborted } from "../live/or-aborted.ts";
import { type Clock, type Link, LinkReset, type Secured, type TlsOptions } from "../world.ts";
import { handshake } from "./handshake.ts";
import { type LineBuffer, lineBuffer } from "./line-buffer.ts";
import type { ScriptedServer } from "./scripted-server.ts";
import type { Wire } from "./serve.ts";

/** What a connection in memory needs of its world. */
export interface LinkSetting {
  readonly server: ScriptedServer;
  readonly clock: Clock;
  readonly rttMs: number;
  readonly from: IpAddress;
  heard(line: string): void;
}
type Chunk = Uint8Array | "end" | "reset";

/** What a TLS server makes of plain text: a fatal unexpected_message alert. RFC 8446 §6 */
const TLS_ALERT = Uint8Array.of(0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x0a);

/** Both ends of a connection that is only a queue in memory. */
export function memoryLink(setting: LinkSetting): { readonly link: Link; readonly wire: Wire } {
  const life = new AbortController();
  const inbox: Chunk[] = [];
  const lines = lineBuffer();
  let over = false;
  let arrival = bell();
  let spoken = bell();
  let shake: ((ok: boolean) => void) | null = null;
  /** The line being answered came together with the one before, and so does its answer. */
  let together = false;

  const link: Link = { from: setting.from, read, write, secure, close: () => life.abort(new Error("closed")) };
  const wire: Wire = {
    async nextLine() {
      const { line, waited } = await nextLine(setting, lines, () => spoken.rung);
      together = !waited;
      return line;
    },
    say,
    secure: awaitHandshake,
    wait,
    end,
  };
  return { link, wire };

  async function read(signal: AbortSignal): Promise<Uint8Array | null> {
    for (;;) {
      const [chunk] = inbox;
      if (chunk === "reset") throw new LinkReset("reset by peer");
      if (chunk === "end") return null;
      if (chunk !== undefined) {
        inbox.shift();
        return chunk;
      }
      await orAborted(arrival.rung, signal);
    }
  }

  async function write(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw signal.reason;
    if (inbox[0] === "reset") throw new LinkReset("reset by peer");
    if (over) return;
    if (shake !== null) {
      push(TLS_ALERT);
      return end("closes");
    }
    lines.add(bytes);
    spoken.ring();
    spoken = bell();
  }

  async function secure(options: TlsOptions, signal: AbortSignal): Promise<Secured> {
    inbox.length = 0;
    await setting.clock.sleep(shakes(setting.server, options) * setting.rttMs, signal);
    if (over) return { ok: false, reason: "ECONNRESET" };
    const shaken = shake;
    shake = null;
    const result: Secured =
      shaken === null ? { ok: false, reason: "ERR_SSL_WRONG_VERSION_NUMBER" } : handshake(setting.server, options);
    if (!result.ok) end("closes");
    shaken?.(result.ok);
    return result;
  }

  async function say(text: string): Promise<void> {
    if (!together) await wait(setting.rttMs);
    push(Buffer.from(text, "utf8"));
  }

  function awaitHandshake(): Promise<boolean> {
    lines.clear();
    return new Promise((resolve) => {
      shake = resolve;
    });
  }

  /** Never returns once the client has gone: then there is nobody to go on for. */
  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setting.clock.sleep(ms, life.signal).then(resolve, () => undefined);
    });
  }

  function end(how: "closes" | "resets" | "hangs"): void {
    over = true;
    if (how === "closes") push("end");
    if (how === "resets") push("reset");
  }

  function push(chunk: Chunk): void {
    if (chunk === "reset") inbox.length = 0;
    inbox.push(chunk);
    arrival.ring();
    arrival = bell();
  }
}

async function nextLine(setting: LinkSetting, lines: LineBuffer, spoken: () => Promise<void>) {
  for (let waited = false; ; waited = true) {
    const line = lines.next();
    if (line !== undefined) {
      setting.heard(line);
      return { line, waited };
    }
    await spoken();
  }
}

/** Round trips of a handshake: one since TLS 1.3 and where it is refused, two before. RFC 8446 §2 */
function shakes(server: ScriptedServer, options: TlsOptions): number {
  const result = handshake(server, options);
  return result.ok && result.tls.protocol !== "TLSv1.3" ? 2 : 1;
}

/** Something that can be waited for and happens once. */
function bell(): { readonly rung: Promise<void>; ring(): void } {
  let ring: () => void = () => undefined;
  const rung = new Promise<void>((resolve) => {
    ring = resolve;
  });
  return { rung, ring: () => ring() };
}
