import { describe, expect, it } from "vitest";
import { recall } from "../../src/facts/recall.ts";

describe("recall", () => {
  it("works an answer out once, and keeps what is asked often however much else is asked", () => {
    const asked: string[] = [];
    const recalled = recall<string>(8);
    const answer = (key: string): string => {
      asked.push(key);
      return key.toUpperCase();
    };
    for (let at = 0; at < 100; at += 1) {
      expect(recalled("often", answer)).toBe("OFTEN");
      expect(recalled(`once${at}`, answer)).toBe(`ONCE${at}`);
    }
    expect(asked.filter((key) => key === "often")).toHaveLength(1);
    expect(asked).toHaveLength(101);
  });

  it("forgets what was not asked for long", () => {
    let worked = 0;
    const recalled = recall<number>(8);
    const count = (): number => ++worked;
    recalled("first", count);
    for (let at = 0; at < 8; at += 1) recalled(`other${at}`, count);
    expect(recalled("first", count)).toBe(10);
  });

  it("keeps an answer that is null", () => {
    let worked = 0;
    const recalled = recall<null>(4);
    for (let at = 0; at < 3; at += 1) {
      expect(
        recalled("nothing", () => {
          worked += 1;
          return null;
        }),
      ).toBeNull();
    }
    expect(worked).toBe(1);
  });
});
