import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mxray } from "./terminal.ts";

const REPORT = join(process.cwd(), "fixtures/reports/v1/trace-listed.json");
const folder = () => mkdtempSync(join(tmpdir(), "mxray-test-"));

describe("render", () => {
  it("shows a saved report, and exits as the run did", async () => {
    const { code, out, err } = await mxray(["render", REPORT]);
    expect(out).toMatch(/^FAIL {2}someone@example\.org/);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("reads standard input", async () => {
    const input = readFileSync(REPORT, "utf8");
    expect((await mxray(["render", "-"], { input })).out).toBe((await mxray(["render", REPORT])).out);
    expect((await mxray(["render"], { input })).code).toBe(1);
  });

  it("does not wait for typing when no report was named", async () => {
    expect(await mxray(["render"], { terminal: { in: true } })).toMatchObject({ code: 2 });
  });

  it("changes nothing of a report it shows as JSON", async () => {
    expect((await mxray(["render", REPORT, "--format", "json"])).out).toBe(readFileSync(REPORT, "utf8"));
  });

  it("exits by the level asked for", async () => {
    expect((await mxray(["render", REPORT, "--fail-on", "never"])).code).toBe(0);
    expect((await mxray(["render", REPORT, "--fail-on", "risks"])).code).toBe(1);
  });

  it("colours a terminal, but no pipe and nobody who says NO_COLOR", async () => {
    const at = { terminal: { out: true } };
    expect((await mxray(["render", REPORT], at)).out).toContain("\x1b[");
    expect((await mxray(["render", REPORT])).out).not.toContain("\x1b[");
    expect((await mxray(["render", REPORT], { ...at, env: { NO_COLOR: "1" } })).out).not.toContain("\x1b[");
    expect((await mxray(["render", REPORT, "--color", "always"])).out).toContain("\x1b[");
  });
});

describe("--output", () => {
  it("writes each format to its file and leaves stdout alone", async () => {
    const cwd = folder();
    const { out } = await mxray(["render", REPORT, "-o", "json:r.json", "-o", "r.txt", "--lang", "vi"], { cwd });
    expect(out).toBe("");
    expect(readFileSync(join(cwd, "r.json"), "utf8")).toBe(readFileSync(REPORT, "utf8"));
    expect(readFileSync(join(cwd, "r.txt"), "utf8")).toContain("Vì sao");
    expect(readdirSync(cwd).sort()).toEqual(["r.json", "r.txt"]);
  });

  it("leaves the old file whole when it cannot write the new one", async () => {
    const cwd = folder();
    const { code, err } = await mxray(["render", REPORT, "-o", "no/such/folder.txt"], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/Cannot write .*folder\.txt: no such file/);
  });

  it("writes through a link instead of replacing it", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "real.txt"), "old");
    symlinkSync("real.txt", join(cwd, "link.txt"));
    await mxray(["render", REPORT, "-o", "link.txt"], { cwd });
    expect(readFileSync(join(cwd, "real.txt"), "utf8")).toContain("FAIL");
  });

  it("takes - for standard output", async () => {
    expect((await mxray(["render", REPORT, "-o", "json:-"])).out).toBe(readFileSync(REPORT, "utf8"));
  });
});

describe("settings", () => {
  it("what was typed beats the environment, which beats the file found upwards", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "mxray.config.json"), JSON.stringify({ lang: "vi", "fail-on": "never" }));
    const env = { MXRAY_LANG: "th" };
    const file = await mxray(["render", REPORT], { cwd });
    expect(file.out).toContain("Vì sao");
    expect(file.code).toBe(0);
    expect((await mxray(["render", REPORT], { cwd, env })).out).toContain("สาเหตุ");
    expect((await mxray(["render", REPORT, "--lang", "ja"], { cwd, env })).out).toContain("原因");
  });

  it("an option nobody knows is named, with its file", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "mxray.config.json"), JSON.stringify({ colour: "always" }));
    const { code, err } = await mxray(["render", REPORT], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/mxray\.config\.json: colour is not an option/);
  });
});

describe("diagnose", () => {
  it("judges saved observations again", async () => {
    const { out, code, err } = await mxray(["diagnose", REPORT, "--format", "json"]);
    expect(err).toBe("");
    expect([0, 1, 2]).toContain(code);
    const saved = JSON.parse(readFileSync(REPORT, "utf8"));
    const fresh = JSON.parse(out);
    expect(fresh.observations).toEqual(saved.observations);
    expect(fresh.diagnosis.findings[0].cause).toBe("ip-listed-dnsbl");
  });
});

describe("causes", () => {
  it("lists every cause with its title, once", async () => {
    const { out, code } = await mxray(["causes"]);
    expect(code).toBe(0);
    expect(out).toContain("No reverse DNS");
    const ids = [...out.matchAll(/^ {2}([a-z0-9-]+) {2,}\S/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(JSON.parse((await mxray(["causes", "--format", "json"])).out).length);
  });

  it.each(["en", "th", "ja", "vi"])("shows one of them in full in %s", async (lang) => {
    const { out } = await mxray(["causes", "ptr-missing", "--lang", lang]);
    expect(out).toContain("(ptr-missing)");
    expect(out).toMatch(/RFC \d+ §/);
    expect(out).toContain("\n  target ");
  });
});
