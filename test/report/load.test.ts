import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/cli/flag-table.ts";
import { REPORTERS } from "../../src/report/index.ts";
import { loadReporter } from "../../src/report/load.ts";

describe("loading a reporter", () => {
  it("finds every one there is, under its own id", async () => {
    expect([...FORMATS].sort()).toEqual(REPORTERS.map(({ id }) => id).sort());
    for (const format of FORMATS) expect((await loadReporter(format)).id).toBe(format);
  });
});
