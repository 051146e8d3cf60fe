import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { COMMAND_NAMES } from "../../src/cli/command-table.ts";
import { FLAGS } from "../../src/cli/flag-table.ts";
import { manPage } from "../../src/cli/man-page.ts";
import { speak } from "../../src/messages/speak.ts";

const page = manPage(speak("en"));
const noMan = spawnSync("man", ["--version"]).status !== 0;

describe("the manual page", () => {
  it("has every command and every option that can be typed", () => {
    for (const name of COMMAND_NAMES) expect(page).toContain(`.B ${name} `);
    for (const [name, { help }] of Object.entries(FLAGS)) {
      expect(page, help).toContain(
        name === "ipv4" ? "\\-4" : name === "ipv6" ? "\\-6" : `\\-\\-${name.replaceAll("-", "\\-")}`,
      );
    }
  });

  it("starts no line with a dot or quote but for the formatter's own commands", () => {
    const commands = page.split("\n").filter((line) => /^[.']/.test(line));
    expect(commands.filter((line) => !/^\.(?:TH|SH|TP|B|BR|I|br)\b/.test(line))).toEqual([]);
  });

  it.skipIf(noMan)("is set by man without a warning", () => {
    const { stdout, stderr } = spawnSync("man", ["--warnings", "-l", "-"], {
      input: page,
      encoding: "utf8",
      env: { ...process.env, MANWIDTH: "80", LC_ALL: "C.UTF-8" },
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("EXIT STATUS");
    expect(stdout).toContain("-4");
  });
});
