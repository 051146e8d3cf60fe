import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FLAGS } from "../../../src/cli/flag-table.ts";
import { programs } from "./programs.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly [{ readonly env: Readonly<Record<string, string>>; readonly run: string }];
  };
}
const action: Action = parse(readFileSync("action.yml", "utf8"));
const [step] = action.runs.steps;
/** Inputs that are no options. */
const OWN = ["command", "target", "version", "auth-password"];

/** Stands in for the package that would be fetched: this checkout's build. */
const { folder, path, remove } = programs();
afterAll(remove);

/** Runs the step as a runner does: inputs are put in, files are given to write to. */
function run(inputs: Readonly<Record<string, string>>) {
  const place = (name: string) => join(folder, name);
  for (const name of ["summary", "output", "mxray.json"]) rmSync(place(name), { force: true });
  const given = Object.entries(step.env).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input) => inputs[input] ?? action.inputs[input]?.default ?? ""),
  ]);
  const env = {
    ...Object.fromEntries(given),
    PATH: path,
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: place("summary"),
    GITHUB_OUTPUT: place("output"),
  };
  const { status, stdout } = spawnSync("bash", ["-e", "-c", step.run], { encoding: "utf8", env, cwd: folder });
  const read = (name: string) => (existsSync(place(name)) ? readFileSync(place(name), "utf8") : "");
  return { status, out: stdout, summary: read("summary"), output: read("output") };
}

describe("the GitHub action", () => {
  it("has for each input an option of the same name, and hands each of them on", () => {
    const inputs = Object.keys(action.inputs).filter((name) => !OWN.includes(name));
    expect(inputs.filter((name) => !Object.hasOwn(FLAGS, name))).toEqual([]);
    for (const name of inputs) {
      expect(step.env[`MXRAY_${name.toUpperCase().replaceAll("-", "_")}`]).toBe(`\${{ inputs.${name} }}`);
    }
  });

  it("fails a job whose domain has a fault that blocks, with annotations, a summary and the report", () => {
    const { status, out, summary, output } = run({ target: "acme.example", lab: "acme" });
    expect(status).toBe(1);
    expect(summary).toMatch(/^## ❌ FAIL/);
    expect(out).toMatch(/^::error title=mxray [a-z-]+::\S/m);
    expect(out).toMatch(/^::notice title=mxray [a-z-]+::\S/m);
    expect(output).toMatch(/^verdict=fail\nreport=.*mxray\.json\n$/);
  });

  it("passes the options on: the same with --fail-on never", () => {
    expect(run({ target: "acme.example", lab: "acme", "fail-on": "never" })).toMatchObject({ status: 0 });
  });

  it("says what was wrong with the command, and reports nothing", () => {
    const { status, summary, output } = run({ target: "not a domain" });
    expect({ status, summary, output }).toEqual({ status: 2, summary: "", output: "" });
  });
});
