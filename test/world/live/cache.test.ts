import { describe, expect, it } from "vitest";
import { failed, seen } from "../../../src/model/outcome.ts";
import { cache } from "../../../src/world/live/cache.ts";
import type { Endable } from "../../../src/world/live/ending.ts";

const NEVER = new AbortController().signal;
const WIDE = { entries: 10, bytes: 1000, freshMs: 60_000 };

function counter(limits = WIDE) {
  const asked: string[] = [];
  const kept = cache<string>(limits, (text) => text.length);
  const get = (key: string) =>
    kept.get(
      key,
      async () => {
        asked.push(key);
        return seen(key.repeat(10));
      },
      NEVER,
    );
  return { asked, get };
}

describe("the cache", () => {
  it("forgets what was not asked for longest when it holds too many", async () => {
    const { asked, get } = counter({ ...WIDE, entries: 2 });
    for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key);
    expect(asked).toEqual(["a", "b", "c", "b"]);
  });

  it("forgets also when what it holds is too big", async () => {
    const { asked, get } = counter({ ...WIDE, bytes: 25 });
    for (const key of ["a", "b", "b", "c", "a"]) await get(key);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("keeps nothing that is bigger than all of it", async () => {
    const { asked, get } = counter({ ...WIDE, bytes: 5 });
    for (const key of ["a", "a"]) await get(key);
    expect(asked).toEqual(["a", "a"]);
  });

  it("asks again when an answer is old", async () => {
    const { asked, get } = counter({ ...WIDE, freshMs: 10 });
    await get("a");
    await new Promise((resolve) => setTimeout(resolve, 25));
    await get("a");
    expect(asked).toEqual(["a", "a"]);
  });

  it("gives a question up only when all who wait for it have", async () => {
    const kept = cache<string>(WIDE, () => 0);
    const [one, other] = [new AbortController(), new AbortController()];
    let end: Endable = NEVER;
    const ask = (signal: Endable) => {
      end = signal;
      return new Promise<never>((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
      );
    };
    const waiting = [kept.get("a", ask, one.signal), kept.get("a", ask, other.signal)];
    one.abort();
    expect(await waiting[0]).toEqual(failed({ kind: "cancelled" }));
    expect(end.aborted).toBe(false);
    other.abort();
    expect(await waiting[1]).toEqual(failed({ kind: "cancelled" }));
    expect(end.aborted).toBe(true);
  });

  it("lets our own faults rise, and does not keep them", async () => {
    const kept = cache<string>(WIDE, () => 0);
    const broken = async () => {
      throw new Error("no file descriptors");
    };
    await expect(kept.get("a", broken, NEVER)).rejects.toThrow("no file descriptors");
    expect(await kept.get("a", async () => seen("now"), NEVER)).toEqual(seen("now"));
  });
});
