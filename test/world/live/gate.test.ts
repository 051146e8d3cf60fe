import { describe, expect, it } from "vitest";
import { gate } from "../../../src/world/live/gate.ts";

const NEVER = new AbortController().signal;

describe("the gate", () => {
  it("lets in no more than its width, in the order they came", async () => {
    const pass = gate(2);
    const begun: number[] = [];
    let inside = 0;
    let most = 0;
    const task = (n: number) => async () => {
      begun.push(n);
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside -= 1;
      return n;
    };
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => pass(task(n), NEVER)));
    expect(all).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(2);
  });

  it("never begins a task that was given up while it waited, and goes on with the next", async () => {
    const pass = gate(1);
    const abort = new AbortController();
    let release = () => {};
    const first = pass(() => new Promise<void>((resolve) => (release = resolve)), NEVER);
    const begun: string[] = [];
    const second = pass(async () => begun.push("second"), abort.signal);
    const third = pass(async () => begun.push("third"), NEVER);
    abort.abort("enough");
    await expect(second).rejects.toBe("enough");
    release();
    await Promise.all([first, third]);
    expect(begun).toEqual(["third"]);
  });

  it("opens again after a task that failed", async () => {
    const pass = gate(1);
    await expect(pass(() => Promise.reject(new Error("broken")), NEVER)).rejects.toThrow("broken");
    expect(await pass(async () => "next", NEVER)).toBe("next");
  });
});
