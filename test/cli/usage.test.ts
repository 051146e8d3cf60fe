import { describe, expect, it } from "vitest";
import { mxray } from "./terminal.ts";

/** What is typed, and what the one line on stderr must hold. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [["check"], /Which domain\? .*mxray check example\.org/],
  [["check", "exa mple"], /exa mple is not a domain name.*mxray check example\.org/],
  [["check", "localhost"], /localhost is not a domain name/],
  [["check", "192.0.2.256"], /192\.0\.2\.256 is not a domain name/],
  [["check", "someone@example.org"], /mxray trace someone@example\.org/],
  [["check", "https://example.org/path"], /mxray check example\.org/],
  [["check", "example.org", "example.net"], /example\.net.*only one argument/],
  [["check", "example.org", "--port", "99999"], /--port: 99999 is not a port.*1 to 65535/],
  [["check", "example.org", "--port", "smtp"], /--port: smtp is not a port/],
  [
    ["check", "example.org", "--canary", "mx.example.net:99999"],
    /--canary: .*99999 is not a mail host.*smtp\.example\.net:587/,
  ],
  [["check", "example.org", "--ip", "192.0.2.256"], /--ip: 192\.0\.2\.256 is not an IP address/],
  [["check", "example.org", "--dns", "ns.example"], /--dns: ns\.example is not an IP address/],
  [["check", "example.org", "--timeout", "soon"], /--timeout: soon is not a number/],
  [["check", "example.org", "--deadline", "-5"], /--deadline/],
  [["check", "example.org", "--tls", "ssl"], /--tls: ssl is none of auto, none, starttls, and implicit/],
  [["check", "example.org", "--only", "weather"], /--only: weather is none of/],
  [["check", "example.org", "--format", "xml"], /--format: xml is none of text, json/],
  [["check", "example.org", "--lang", "kl"], /--lang: kl is none of en, th, ja, and vi/],
  [["check", "example.org", "--fail-on", "all"], /--fail-on: all is none of/],
  [["check", "example.org", "-4", "-6"], /-4 and -6 exclude each other/],
  [["check", "example.org", "-v", "--quiet"], /--verbose and --quiet exclude each other/],
  [["check", "example.org", "--prot", "25"], /has no option --prot\. Did you mean --port/],
  [["check", "example.org", "--weather", "fine"], /has no option --weather/],
  [["check", "example.org", "--from"], /--from needs a value/],
  [["trace"], /Mail to which address\?.*mxray trace someone@example\.org/],
  [["trace", "example.org"], /mxray check example\.org/],
  [["trace", "a b@example.org"], /a b@example\.org is not a mail address/],
  [["trace", "someone@example.org", "--from", "nobody"], /--from: nobody is not a mail address/],
  [["trace", "someone@example.org", "--auth-user", "u"], /MXRAY_AUTH_PASSWORD/],
  [["trace", "someone@example.org", "--pop-url", "pop3s://u@pop.example.org"], /--pop-url .*MXRAY_AUTH_PASSWORD/],
  [["trace", "someone@example.org", "--pop-url", "pop.example.org"], /pop3s:\/\/alice@/],
  [["explain", "no-such-bounce.eml"], /Cannot read no-such-bounce\.eml: no such file/],
  [["explain", ""], /What shall be explained\?/],
  [["render", "no-such-report.json"], /Cannot read .*no-such-report\.json: no such file/],
  [["render", "fixtures"], /Cannot read .*fixtures: it is a folder/],
  [["render", "tsconfig.json"], /tsconfig\.json is not a report of mxray: schema should be 1/],
  [["causes", "ptr-misssing"], /no cause ptr-misssing.*Did you mean ptr-missing/],
  [["causes", "ptr-missing", "--format", "ndjson"], /mxray causes writes text, markdown, html, and json/],
  [["lab", "nowhere"], /no bundled case nowhere/],
  [["chekc", "example.org"], /no command chekc\. Did you mean check/],
  [["check", "example.org", "--config", "no-such-config.json"], /no-such-config\.json: no such file/],
];

describe("a wrong command line is answered with one clear line and exit code 2", () => {
  it.each(WRONG.map(([argv, says]) => [argv.join(" "), argv, says] as const))("mxray %s", async (_, argv, says) => {
    const { code, out, err } = await mxray(argv);
    expect(err).toMatch(says);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err.startsWith("mxray: ")).toBe(true);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("escapes what was typed", async () => {
    const { err } = await mxray(["check", "exa\x1b[31mmple"]);
    expect(err).toContain("\\x1b[31m");
  });

  it("complains in the language asked for", async () => {
    expect((await mxray(["check", "--lang", "ja"])).err).toContain("ドメインを指定してください");
    expect((await mxray(["check"], { env: { LANG: "vi_VN.UTF-8" } })).err).toContain("Tên miền nào?");
    expect((await mxray(["check"], { env: { LC_ALL: "th_TH.UTF-8", LANG: "en_US.UTF-8" } })).err).toContain(
      "ต้องระบุโดเมน",
    );
  });
});

describe("help", () => {
  it("goes to stdout with code 0 when it was asked for, to stderr with code 2 when nothing was", async () => {
    const asked = await mxray(["--help"]);
    expect(asked).toMatchObject({ code: 0, err: "" });
    expect(asked.out).toContain("mxray check [domain]");
    const bare = await mxray([]);
    expect(bare).toMatchObject({ code: 2, out: "" });
    expect(bare.err).toBe(asked.out);
  });

  it.each([
    ["en", "Options:"],
    ["th", "ตัวเลือก:"],
    ["ja", "オプション:"],
    ["vi", "Tùy chọn:"],
  ])("speaks %s", async (lang, word) => {
    const { out } = await mxray(["check", "--help", "--lang", lang]);
    expect(out).toContain(word);
    expect(out).toContain("--helo");
  });

  it("tells the version", async () => {
    expect((await mxray(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
