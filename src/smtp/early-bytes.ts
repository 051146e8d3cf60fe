import { LinkReset } from "../world/world.ts";
import type { Line } from "./line.ts";

/** Long enough for what has arrived already; a server that obeys sends nothing before our ClientHello. */
const EARLY_MS = 1;
const MAX_CHUNKS = 16;

/** Collects what has arrived without being read, so that it can be recorded before the TLS handshake throws it away. */
export async function earlyBytes({ link, clock }: Line, signal: AbortSignal): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const deadline = clock.deadline(EARLY_MS, signal);
  try {
    while (chunks.length < MAX_CHUNKS) {
      const bytes = await link.read(deadline.signal);
      if (bytes === null) break;
      chunks.push(bytes);
    }
  } catch (error) {
    // Broken or called off: the handshake that follows meets the same and tells it.
    if (!(error instanceof LinkReset) && !deadline.signal.aborted) throw error;
  } finally {
    deadline.clear();
  }
  return chunks;
}
