import type { RemoteText } from "../model/scalars.ts";
import type { Stage, TranscriptEnd } from "../model/transcript.ts";
import { DeadlinePassed, LinkReset, type Secured } from "../world/world.ts";

/** The circumstances of a wait that was cut short. */
export interface Circumstances {
  /** What was waited for; null for the TLS handshake. */
  readonly stage: Stage | null;
  /** The whole run was called off. */
  readonly cancelled: boolean;
  /** An earlier write was reset. */
  readonly torn: boolean;
  /** What had come in, when no reply can begin like it. */
  readonly alien: RemoteText | null;
}

/** Says how a dialogue ended, from what a wait was rejected with; an error that is no doing of the world rises. */
export function brokenOff(error: unknown, { stage, cancelled, torn, alien }: Circumstances): TranscriptEnd {
  if (cancelled) return { how: "cancelled" };
  const late = error instanceof DeadlinePassed;
  if (!late && !(error instanceof LinkReset)) throw error;
  if (stage === null) return { how: "tls-failed", reason: late ? "ETIMEDOUT" : "ECONNRESET" };
  if (alien !== null) return { how: "not-smtp", bytes: alien };
  return { how: late && !torn ? "reply-timeout" : "reset", stage };
}

/** The end of a dialogue whose handshake came to nothing. */
export function handshakeFailed({ reason, offered }: Extract<Secured, { ok: false }>): TranscriptEnd {
  return { how: "tls-failed", reason, ...(offered === undefined ? {} : { offered }) };
}
