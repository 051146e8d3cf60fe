import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mxray } from "./cli/terminal.ts";

/** Commands the README shows with their output: the output must be what the program says. */
const README = readFileSync("README.md", "utf8");
const SHOWN = [...README.matchAll(/```console\n\$ npx mxray ([^\n]+)\n([\s\S]*?)```/g)].map(
  ([, command = "", output = ""]) => ({
    command,
    output,
  }),
);

describe("the README shows what really happens", () => {
  it("shows a report and an explanation", () => {
    expect(SHOWN).toHaveLength(2);
  });
  for (const { command, output } of SHOWN) {
    it(`mxray ${command}`, async () => {
      const { out } = await mxray(words(command));
      expect(out).toBe(output);
    });
  }
});

/** Splits as a shell does, for double quotes only. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
