import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type SecureContext, TLSSocket } from "node:tls";
import { lineBuffer } from "../world/scripted/line-buffer.ts";
import type { Wire } from "../world/scripted/serve.ts";

/** What a server's end of a real connection needs. */
export interface SocketSetting {
  /** null: every handshake fails. */
  readonly secureContext: SecureContext | null;
  /** How many milliseconds of the case go by in one real one. */
  readonly lapse: number;
}

/** A server's end of a real connection. */
export function socketWire(raw: Socket, { secureContext, lapse }: SocketSetting): Wire {
  const lines = lineBuffer();
  let socket: Socket = raw;
  let gone = false;
  let listening = false;
  let wake: () => void = () => undefined;
  watch(raw);
  return { nextLine, say, secure, wait, end };

  function watch(one: Socket): void {
    one.on("error", leave);
    one.on("close", leave);
  }

  function leave(): void {
    gone = true;
    wake();
  }

  function hear(chunk: Buffer): void {
    lines.add(chunk);
    wake();
  }

  async function nextLine(): Promise<string | null> {
    // Not before the first line is wanted: until then the bytes may belong to a TLS handshake.
    if (!listening) socket.on("data", hear);
    listening = true;
    for (;;) {
      const line = lines.next();
      if (line !== undefined) return line;
      if (gone) return null;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  /** Does not wait for the bytes to leave: what follows must be ready before the client can answer. */
  async function say(text: string): Promise<void> {
    if (!gone) socket.write(text);
  }

  function secure(): Promise<boolean> {
    socket.off("data", hear);
    listening = false;
    lines.clear();
    if (gone) return Promise.resolve(false);
    const secured = new TLSSocket(raw, { isServer: true, ...(secureContext === null ? {} : { secureContext }) });
    socket = secured;
    watch(secured);
    return new Promise((resolve) => {
      secured.once("secure", () => resolve(true));
      secured.once("error", () => resolve(false));
      secured.once("close", () => resolve(false));
    });
  }

  async function wait(ms: number): Promise<void> {
    await pause(ms / lapse, undefined, { ref: false });
  }

  function end(how: "closes" | "resets" | "hangs"): void {
    if (how === "closes") socket.end();
    if (how === "resets") raw.resetAndDestroy();
  }
}
