import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SHELLS } from "../../src/cli/flag-table.ts";
import { mxray } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mxray-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function script(shell: string): Promise<string> {
  const { out } = await mxray(["completion", shell]);
  const file = join(folder, shell);
  writeFileSync(file, out);
  return file;
}

function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "exit 0"]).status === 0;
}

/** What bash offers for the last of these words. */
function offered(file: string, words: readonly string[]): readonly string[] {
  const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _mxray; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync("bash", ["--norc", "-c", ask, "bash", file, ...words], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

describe.skipIf(!has("bash"))("mxray completion bash", () => {
  it.each([
    { typed: ["ch"], found: ["check"] },
    { typed: ["check", "--fr"], found: ["--from"] },
    { typed: ["check", "--tls", ""], found: ["auto", "none", "starttls", "implicit"] },
    { typed: ["causes", "ptr-"], found: ["ptr-generic", "ptr-mismatch", "ptr-missing"] },
    { typed: ["lab", "ac"], found: ["acme"] },
    { typed: ["completion", ""], found: [...SHELLS] },
    { typed: ["explain", "/etc/host"], found: ["/etc/hosts", "/etc/hostname"] },
  ])("offers $found after $typed", async ({ typed, found }) => {
    expect(offered(await script("bash"), ["mxray", ...typed])).toEqual(expect.arrayContaining(found));
  });

  it("offers neither options of other commands nor files where a domain belongs", async () => {
    const file = await script("bash");
    expect(offered(file, ["mxray", "explain", "--"])).not.toContain("--source-ip");
    expect(offered(file, ["mxray", "check", "/etc/host"])).toEqual([]);
  });
});

describe.skipIf(!has("fish"))("mxray completion fish", () => {
  it.each([
    { line: "mxray ch", found: ["check"] },
    { line: "mxray check --tls ", found: ["auto", "implicit", "none", "starttls"] },
    { line: "mxray causes ptr-m", found: ["ptr-mismatch", "ptr-missing"] },
  ])("offers $found for '$line'", async ({ line, found }) => {
    const file = await script("fish");
    const home = { ...process.env, HOME: folder };
    const { stdout } = spawnSync("fish", ["-c", `source ${file}; complete -C '${line}'`], {
      encoding: "utf8",
      env: home,
    });
    expect(stdout.split("\n").flatMap((one) => (one === "" ? [] : [one.split("\t")[0]]))).toEqual(found);
  });
});

describe.each(SHELLS)("the script for %s", (shell) => {
  it.skipIf(!has(shell))("is one that the shell reads without complaint", async () => {
    const { status, stderr } = spawnSync(shell, ["-n", await script(shell)], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("speaks the language asked for where it explains", async () => {
    const { out } = await mxray(["completion", shell, "--lang", "ja"]);
    const english = await mxray(["completion", shell]);
    expect(out === english.out).toBe(shell === "bash");
  });
});

it("names the shells there are when it is asked for another one, or for none", async () => {
  const other = await mxray(["completion", "tcsh"]);
  expect(other).toMatchObject({ code: 2, out: "" });
  expect(other.err).toContain("bash, zsh, and fish");
  expect(await mxray(["completion"])).toMatchObject({ code: 2, out: "" });
});
