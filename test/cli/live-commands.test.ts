import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/report/read-json.ts";
import { mxray } from "./terminal.ts";

describe("check --lab", () => {
  it("shows the newcomer a company with trouble, offline", async () => {
    const { code, out, err } = await mxray(["check", "acme.example", "--lab"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^FAIL {2}acme\.example: /);
    expect(out).toContain("[stops mail]");
  });

  it("finds nothing wrong where nothing is", async () => {
    const { code, out } = await mxray(["check", "healthy.example", "--lab", "healthy"]);
    expect(out).toContain("Nothing found that stops or hinders mail");
    expect(code).toBe(0);
  });

  it("takes the domain from the case when none was given, and from --lab when it looks like one", async () => {
    const given = await mxray(["check", "healthy.example", "--lab", "healthy"]);
    expect((await mxray(["check", "--lab", "healthy"])).out).toBe(given.out);
    expect((await mxray(["check", "--lab", "acme.example"])).out).toMatch(/^FAIL {2}acme\.example/);
  });

  it("prints the settings that work over real sockets, best first, and which place will not do", async () => {
    const { out } = await mxray(["check", "acme.example", "--lab"]);
    expect(out).toContain("1. mail.acme.example, port 465, encryption: SSL/TLS, login: PLAIN, LOGIN");
    expect(out).toContain("mail.acme.example:587 will not do: programs do not accept its certificate");
  });

  it("exits with 2 where nothing could be seen, never with a verdict", async () => {
    const { code, out } = await mxray(["check", "--lab", "blind"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^UNKNOWN/);
  });

  it("keeps the whole report with --save, which diagnoses to the same", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "mxray-test-"));
    const { out } = await mxray(["check", "--lab", "healthy", "--save", "r.json", "--format", "json"], { cwd });
    const saved = readFileSync(join(cwd, "r.json"), "utf8");
    expect(saved).toBe(out);
    const again = await mxray(["diagnose", "r.json", "--format", "json"], { cwd });
    expect(readReport(again.out).diagnosis).toEqual(readReport(saved).diagnosis);
  });

  it("leaves out the looks it is told to leave out", async () => {
    const { out } = await mxray(["check", "--lab", "healthy", "--skip", "dnsbl", "--skip", "smtp", "--format", "json"]);
    const kinds = new Set(readReport(out).observations.map(({ kind }) => kind));
    expect(kinds).not.toContain("dnsbl");
    expect(kinds).not.toContain("smtp");
    expect(kinds).toContain("mx");
  });
});

describe("--canary", () => {
  it("names the hosts that prove a closed port, in the configuration file as well", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "mxray-test-"));
    const canary = ["mail.protonmail.ch", "192.0.2.201", "smtp.gmail.com:587"];
    writeFileSync(join(cwd, "mxray.config.json"), JSON.stringify({ canary }));
    const { out } = await mxray(["trace", "--lab", "port25", "--format", "json"], { cwd });
    const { target, diagnosis, observations } = readReport(out);
    expect(target.canaries).toEqual([
      { host: "mail.protonmail.ch", port: 25 },
      { host: "192.0.2.201", port: 25 },
      { host: "smtp.gmail.com", port: 587 },
    ]);
    expect(diagnosis.findings[0]).toMatchObject({
      cause: "port-25-blocked",
      params: { hosts: canary.slice(0, 2).reverse() },
    });
    const asked = observations.flatMap((one) =>
      one.kind === "smtp" && one.about.role === "canary" ? [one.about.host] : [],
    );
    expect(new Set(asked)).toEqual(new Set(["mail.protonmail.ch", "192.0.2.201", "smtp.gmail.com"]));
  });
});

describe("trace --lab", () => {
  it("tells whose fault a refusal is, with the reply that says so", async () => {
    const { code, out } = await mxray(["trace", "bob@partner.example", "--lab", "no-ptr"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^FAIL {2}bob@partner\.example: No reverse DNS\n/);
    expect(out).toContain("550 5.7.25");
  });

  it("shows the dialogue when asked, the guilty line marked", async () => {
    const { out } = await mxray(["trace", "--lab", "no-ptr", "-v"]);
    expect(out).toMatch(/^ {2}! <- 550 5\.7\.25/m);
    expect(out).toContain("    -> RCPT TO:<bob@partner.example>");
  });

  it("hands in the password of a file without a trace of it in the report", async () => {
    const { out } = await mxray(["trace", "--lab", "relay", "--auth-user", "alice", "--format", "json"], {
      env: { MXRAY_AUTH_PASSWORD: "correct horse" },
    });
    expect(readReport(out).target.login).toBe("given");
    for (const secret of [
      "correct horse",
      Buffer.from("correct horse").toString("base64"),
      Buffer.from("\0alice\0correct horse").toString("base64"),
    ]) {
      expect(out).not.toContain(secret);
    }
  });
});

describe("trouble on the way", () => {
  it("a DNS server that does not answer is one clear line and exit code 2", async () => {
    const { code, out, err } = await mxray(["check", "example.org", "--dns", "127.0.0.1:1", "--deadline", "10"]);
    expect(err).toMatch(/^mxray: No DNS server answered \(127\.0\.0\.1:1\)/);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("programs get the report even then", async () => {
    const { code, out } = await mxray(["check", "example.org", "--dns", "127.0.0.1:1", "--format", "json"]);
    expect(code).toBe(2);
    expect(readReport(out).verdict).toBe("unknown");
  });

  it("Ctrl-C prints what was seen so far, marked partial, and exits with 130", async () => {
    const { code, out } = await mxray(["trace", "--lab", "port25"], { signal: AbortSignal.timeout(400) });
    expect(code).toBe(130);
    expect(out).toContain("Interrupted");
  });

  it("a run that is over its deadline is partial too, but not interrupted", async () => {
    const { code, out } = await mxray(["trace", "--lab", "port25", "--deadline", "2", "--format", "json"]);
    expect(readReport(out).partial).toBe(true);
    expect(code).not.toBe(130);
  });

  it("a short patience with each answer does not shorten the run", async () => {
    const { out } = await mxray(["trace", "--lab", "port25", "--timeout", "1", "--format", "json"]);
    const report = readReport(out);
    expect(report.partial).toBe(false);
    expect(report.diagnosis.findings[0]?.cause).toBe("port-25-blocked");
  });

  it("progress is shown on a terminal only, and wiped before the report", async () => {
    const quiet = await mxray(["check", "--lab", "healthy"]);
    expect(quiet.err).toBe("");
    const shown = await mxray(["check", "--lab", "healthy"], { terminal: { err: true } });
    expect(shown.err).toContain("healthy.example MX");
    expect(shown.err.endsWith("\r\x1b[K")).toBe(true);
    expect(shown.out).toBe(quiet.out);
  });
});

describe("lab", () => {
  it("serves a case until Ctrl-C and tells how to point at it", async () => {
    const { code, out } = await mxray(["lab", "relay"], { signal: AbortSignal.timeout(500) });
    expect(code).toBe(130);
    expect(out).toMatch(/dig @127\.0\.0\.1 -p \d+ MX/);
    expect(out).toMatch(/swaks --server 127\.0\.0\.1:\d+/);
    expect(out).toContain("--lab relay");
  });
});
