import { describe, expect, it } from "vitest";
import type { Transcript, TranscriptEnd } from "../../src/model/transcript.ts";
import { REPLY_LIMITS } from "../../src/smtp/reply-parser.ts";
import { HOSTILE_PEERS, LOGIN, LONGEST_MS, meet } from "../support/hostile-peers.ts";

describe("whatever a server does, a dialogue ends in time and says how", () => {
  it.each(Object.entries(HOSTILE_PEERS))("one that %s", async (_, row) => {
    const { transcript, tookMs, isClosed } = await meet(row);
    expect(withoutFlood(transcript.end)).toEqual(row.end);
    expect(lastHeard(transcript)).toBe(row.heard);
    expect(tookMs).toBeLessThanOrEqual(LONGEST_MS);
    expect(isClosed).toBe(true);
  });
  it("which is tried in a hundred ways at least", () => {
    expect(Object.keys(HOSTILE_PEERS).length).toBeGreaterThanOrEqual(100);
  });
  it("and no transcript grows beyond what is listened to, nor holds a secret or a second goodbye", async () => {
    for (const row of Object.values(HOSTILE_PEERS)) {
      const { transcript } = await meet(row);
      const text = JSON.stringify(transcript);
      expect(text.length).toBeLessThan(2 * REPLY_LIMITS.connectionBytes);
      expect(text).not.toContain(LOGIN.password);
      expect(transcript.steps.filter((step) => step.kind === "sent" && step.verb === "QUIT").length).toBeLessThan(2);
    }
  });
});

function lastHeard({ steps }: Transcript): string | null {
  const last = steps.findLast((step) => step.kind === "received");
  return last?.kind === "received" ? last.stage : null;
}

/** What is kept of a flood depends on where the limit cuts it. */
function withoutFlood(end: TranscriptEnd): TranscriptEnd {
  return end.how === "not-smtp" && /^220-a/.test(end.bytes) ? { ...end, bytes: "" as typeof end.bytes } : end;
}
