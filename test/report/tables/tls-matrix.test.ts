import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/model/cause.ts";
import type { Report } from "../../../src/model/report.ts";
import { html } from "../../../src/report/html.ts";
import { json } from "../../../src/report/json.ts";
import { reportSchema } from "../../../src/report/json-schema.ts";
import { markdown } from "../../../src/report/markdown.ts";
import { outline } from "../../../src/report/outline.ts";
import { readReport } from "../../../src/report/read-json.ts";
import { type TlsRow, tlsMatrix } from "../../../src/report/tables/tls-matrix.ts";
import { text } from "../../../src/report/text.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { schemaFlaws } from "../../support/json-schema.ts";
import { playCase } from "../../support/run-case.ts";
import { VIEW } from "../sample.ts";

async function played(servers: string, target = "check acme.example"): Promise<Report> {
  const head = `A domain with a mail server of its own.

target  ${target}  helo probe.example.net
dns
  lists healthy
  acme.example       MX    10 mx.acme.example
  mx.acme.example    A     198.51.100.7
  mx.acme.example    AAAA  2001:db8::7
`;
  return (await playCase(parseCase(`${head}${servers}`, "a.case"))).report;
}

const HERE = "here 192.0.2.77 2001:db8::77\n";
const OLD = "tls ok key 2048 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 weak anonymous";
const REPORT = played(
  `smtp 198.51.100.7:25\n  ${OLD}\nsmtp 198.51.100.7:465\n  tls expired TLSv1.3 cuts\n  implicit\n`,
);

function marks({ host, ip, port, versions, weak }: TlsRow): string {
  const told = versions.map(({ taken }) => (taken === null ? "?" : taken ? "+" : "-")).join("");
  return `${host} ${ip} ${port} ${told} ${weak.state}`;
}

describe("the matrix of TLS", () => {
  it("has a row for each host and port: versions, suites, key, chain, name, dates and verdict", async () => {
    const rows = tlsMatrix(outline(await REPORT)) ?? [];
    expect(rows.map(marks)).toEqual([
      "mx.acme.example 198.51.100.7 25 ++++ taken",
      "mx.acme.example 198.51.100.7 465 ???+ untold",
    ]);
    expect(rows[0]).toMatchObject({
      weak: { suite: "ADH-AES256-GCM-SHA384", kind: "anonymous", unasked: ["EXPORT", "RC4", "DES", "3DES"] },
      certificate: { names: ["mx.acme.example"], key: { type: "rsa", bits: 2048 }, verified: true, untrusted: null },
      failure: null,
    });
    expect(rows[0]?.versions.at(-1)).toEqual({ version: "TLSv1.3", taken: true, suite: "TLS_AES_256_GCM_SHA384" });
    expect(rows[1]?.certificate).toMatchObject({ verified: false, untrusted: "CERT_HAS_EXPIRED" });
  });

  it("has one row more where an address of a host shows something else, and none where it shows the same", async () => {
    const same = await played(`${HERE}smtp 198.51.100.7:25 [2001:db8::7]:25\n  tls ok\n`);
    expect(tlsMatrix(outline(same))?.map(marks)).toEqual(["mx.acme.example 198.51.100.7 25 --++ none"]);
    const other = await played(`${HERE}smtp 198.51.100.7:25\n  tls ok\nsmtp [2001:db8::7]:25\n  tls self-signed\n`);
    expect(tlsMatrix(outline(other))?.map(marks)).toEqual([
      "mx.acme.example 198.51.100.7 25 --++ none",
      "mx.acme.example 2001:db8::7 25 ???+ untold",
    ]);
  });

  it("is none of a trace, unless what still works was asked after a failure", async () => {
    const trace = "trace bob@acme.example  from a@example.com";
    expect(tlsMatrix(outline(await played("smtp 198.51.100.7:25\n  tls ok\n", trace)))).toBeNull();
    const failing = await played("smtp 198.51.100.7:25\n  tls none weak anonymous\n", trace);
    const [row] = tlsMatrix(outline(failing)) ?? [];
    expect(row).toMatchObject({ certificate: null, failure: expect.stringContaining("HANDSHAKE_FAILURE") });
    expect(text.render(failing, { ...VIEW, width: 400 })).toContain(
      "when only this was on offer: ADH-AES256-GCM-SHA384",
    );
  });
});

describe("in a report", () => {
  it("of plain text all of it stands with --verbose, and without only what is old", async () => {
    const report = await REPORT;
    const brief = text.render(report, { ...VIEW, width: 400 });
    expect(brief).toContain("mx.acme.example:25 also takes TLS 1.0 and TLS 1.1");
    expect(brief).not.toContain("Weak suites");
    const full = text.render(report, { ...VIEW, width: 400, verbose: true });
    expect(full).toContain("TLS 1.3: yes (TLS_AES_256_GCM_SHA384), TLS 1.2: yes (");
    expect(full).toContain("TLS 1.2: not told, TLS 1.1: not told, TLS 1.0: not told");
    expect(full).toContain("Weak suites: takes ADH-AES256-GCM-SHA384 (no certificate; usual on port 25)");
    expect(full).toContain("our own TLS library does not have them: export grade, RC4, DES, and 3DES");
    expect(full).toContain("key: rsa (2048 bits)");
    expect(full).toContain("Verification: not accepted: CERT_HAS_EXPIRED");
  });

  it.each(LANGS)("it is told in %s, as text, page and Markdown, with nothing left to fill", async (lang) => {
    for (const { render } of [text, html, markdown]) {
      const said = render(await REPORT, { ...VIEW, lang, verbose: true });
      expect(said).toContain("ADH-AES256-GCM-SHA384");
      expect(said).not.toMatch(/\{(?:version|taken|suite|kinds?|names|from|to|type|bits|count|name|reason|place)\}/);
    }
  });

  it("as JSON it stands under `tls`, fits the schema and is left out when the report is read again", async () => {
    const saved = json.render(await REPORT, VIEW);
    expect(schemaFlaws(JSON.parse(saved), reportSchema)).toEqual([]);
    expect(JSON.parse(saved).tls).toEqual(tlsMatrix(outline(await REPORT)));
    const again = readReport(saved);
    expect(again).not.toHaveProperty("tls");
    expect(tlsMatrix(outline(again))).toEqual(tlsMatrix(outline(await REPORT)));
  });

  it("a stranger's certificate names, suites and codes stay within code in Markdown and within text on the page", async () => {
    const poison = "`x` <b onmouseover=alert(1)> | [y](https://evil.example)";
    const report = structuredClone(await REPORT);
    const text = JSON.stringify(report)
      .replaceAll("CERT_HAS_EXPIRED", "P0ISON")
      .replaceAll("ADH-AES256-GCM-SHA384", "P0ISON");
    const poisoned: Report = JSON.parse(text.replaceAll("P0ISON", JSON.stringify(poison).slice(1, -1)));
    expect(html.render(poisoned, VIEW)).not.toContain("<b onmouseover");
    const table = markdown
      .render(poisoned, VIEW)
      .split("\n")
      .filter((line) => line.startsWith("| `mx.acme"));
    expect(table.length).toBeGreaterThan(1);
    for (const line of table) expect(line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "")).not.toMatch(/<b|evil/);
  });
});
