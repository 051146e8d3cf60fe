import { describe, expect, it } from "vitest";
import { replyTables } from "../../src/facts/reply-tables.ts";

describe("replyTables", () => {
  it("are plain data, so that a bundle may hold them written down", () => {
    const tables = replyTables();
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  it("know every word of every fragment, up to the last where that may go on", () => {
    const { layout, words } = replyTables();
    const known = new Set(words.words);
    const missing = layout.fragments
      .flatMap((fragment) => fragment.split(" ").slice(0, -1))
      .filter((word) => !known.has(word));
    expect(missing).toEqual([]);
  });
});
