import { describe, expect, it } from "vitest";
import { kinOf } from "../../src/facts/kin-of.ts";
import { matchRows } from "../../src/facts/match-rows.ts";
import { plainWords } from "../../src/facts/plain-words.ts";

describe("kinOf", () => {
  it("weighs all the words of a reply", () => {
    expect(kin("the storage quota of this mailbox was exceeded")?.meaning).toBe("mailbox-full");
  });

  it("hears nothing in words that go with any reason", () => {
    expect(kin("Message rejected")).toBeNull();
  });
});

function kin(text: string): ReturnType<typeof kinOf> {
  const plain = plainWords([text]);
  return kinOf(plain, matchRows(plain, { code: null, enhanced: null, speaker: null }));
}
