import { DeadlinePassed, LinkReset } from "../world/world.ts";
import type { Line } from "./line.ts";

const PARTING_MS = 1_000;

/** Says a last word to a peer that may not listen any more, and waits for nothing. */
export async function partingWord({ link, clock }: Line, bytes: Uint8Array): Promise<void> {
  const deadline = clock.deadline(PARTING_MS, new AbortController().signal);
  try {
    await link.write(bytes, deadline.signal);
  } catch (error) {
    if (!(error instanceof LinkReset || error instanceof DeadlinePassed)) throw error;
  } finally {
    deadline.clear();
  }
}
