import type { TlsOptions } from "../world/world.ts";
import { bare } from "./command.ts";
import type { Dialogue } from "./dialogue.ts";

/**
 * Turns a clear connection into a TLS one. refused: the server would not, and the clear dialogue can go on.
 * over: nothing can go on, and the transcript says why. RFC 3207 §4
 */
export async function startTls(talk: Dialogue, options: TlsOptions): Promise<"secured" | "refused" | "over"> {
  const reply = await talk.ask(bare("STARTTLS"));
  if (reply === null) return "over";
  if (reply.code !== 220) return "refused";
  await talk.discardEarly();
  return (await talk.secure(options)) ? "secured" : "over";
}
