import { expect, it } from "vitest";
import { earlyBytes } from "../../src/smtp/early-bytes.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import { type Act, CLOSES, fakeLink, fakeWorld, RESETS } from "../support/script-link.ts";

async function early(...greeting: readonly Act[]): Promise<readonly Uint8Array[]> {
  const link = fakeLink({ greeting });
  const { clock } = fakeWorld(link);
  return earlyBytes({ link, clock, timeouts: TIMEOUTS, startedMs: 0 }, new AbortController().signal);
}

it("takes what has arrived, and does not wait for more", async () => {
  expect(Buffer.concat(await early("a", "bc")).toString()).toBe("abc");
  expect(await early()).toEqual([]);
});

it("ends with the stream", async () => {
  expect(await early("a", CLOSES)).toHaveLength(1);
  expect(await early("a", RESETS)).toHaveLength(1);
});

it("does not listen to a flood", async () => {
  expect(await early(...Array<string>(1000).fill("x"))).toHaveLength(16);
});
