import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/report/read-json.ts";
import { mxray } from "./terminal.ts";

const LISTED = "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org";

describe("explain", () => {
  it.each(["en", "th", "ja", "vi"])("names the list, the address and what to do in %s", async (lang) => {
    const { code, out, err } = await mxray(["explain", LISTED, "--lang", lang]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("192.0.2.1");
    expect(out).toContain("zen.spamhaus.org");
    expect(out).toContain(LISTED);
    expect(out).toContain("1. ");
  });

  it("takes the text in one argument, in several, from a pipe or from a file", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "mxray-test-"));
    writeFileSync(join(cwd, "bounce.txt"), `${LISTED}\r\n`);
    const said = (await mxray(["explain", LISTED])).out;
    expect((await mxray(["explain", ...LISTED.split(" ")])).out).toBe(said);
    expect((await mxray(["explain"], { input: LISTED })).out).toBe(said);
    expect((await mxray(["explain", "-"], { input: `${LISTED}\n` })).out).toBe(said);
    const file = await mxray(["explain", "bounce.txt"], { cwd });
    expect(file.out).toContain("bounce.txt:");
    expect(file.out.split("\n")[0]).toBe(said.split("\n")[0]);
  });

  it("explains several files at once, each under its name", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "mxray-test-"));
    writeFileSync(join(cwd, "a.txt"), LISTED);
    writeFileSync(join(cwd, "b.txt"), "550 5.1.1 <bob@example.org>: user unknown");
    const { out } = await mxray(["explain", "a.txt", "b.txt", "--format", "json"], { cwd });
    const report = readReport(out);
    expect(report.observations.map(({ id }) => id)).toEqual(["quoted:a.txt", "quoted:b.txt"]);
    expect(report.diagnosis.findings.map(({ cause }) => cause).sort()).toEqual([
      "ip-listed-dnsbl",
      "recipient-unknown",
    ]);
  });

  it.each([
    "550 5.1.2 Host unknown (Name server: host not found)",
    "556 5.1.10 Domain does not accept mail",
    "Connection timed out",
    "Cannot start TLS: handshake failure",
  ])("never takes the file's name for the server's or the domain's: %s", async (text) => {
    const cwd = mkdtempSync(join(tmpdir(), "mxray-test-"));
    writeFileSync(join(cwd, "note.txt"), text);
    const { out } = await mxray(["explain", "note.txt"], { cwd });
    expect(out.match(/note\.txt/g)).toEqual(["note.txt"]);
    expect(out).toMatch(/^Proof\s+note\.txt:$/m);
  });

  it("says that it knows nothing where nobody can tell that a server spoke", async () => {
    const { code, out } = await mxray(["explain", "my mail to Bob does not arrive, please help"]);
    expect({ code, head: out.split("\n")[0] }).toEqual({
      code: 2,
      head: "UNKNOWN  No known reason stands in this text",
    });
  });

  it("tells the refusal in a dialogue that somebody pasted from his terminal", async () => {
    const input =
      "220 mx.example.org ESMTP\nEHLO a\n250 a\nMAIL FROM:<>\n250 ok\nRCPT TO:<b@c.example>\n550 5.1.1 unknown user\n";
    const { out } = await mxray(["explain", "-", "--format", "json"], { input });
    const { findings } = readReport(out).diagnosis;
    expect(findings).toMatchObject([
      { cause: "recipient-unknown", params: { server: "mx.example.org", recipient: "b@c.example" } },
    ]);
  });

  it("does not wait for typing when nothing was given", async () => {
    expect(await mxray(["explain"], { terminal: { in: true } })).toMatchObject({ code: 2, out: "" });
  });

  it("--format ndjson answers each line, in order, as it reads", async () => {
    const input = `550 5.1.1 user unknown\n${JSON.stringify({ id: "x", reply: LISTED })}\n`;
    const { code, out } = await mxray(["explain", "--format", "ndjson"], { input });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 1, cause: "recipient-unknown" },
      { id: "x", cause: "ip-listed-dnsbl", list: "zen.spamhaus.org", ip: "192.0.2.1" },
    ]);
    expect(code).toBe(0);
  });
});
