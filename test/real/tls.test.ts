import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { TlsRow } from "../../src/report/tables/tls-matrix.ts";
import { whyNot } from "./internet/requirements.ts";
import { check, exim, host, postfix, type Scenario, SUBMISSION } from "./scenario.ts";
import { type RunningWorld, startWorld } from "./world.ts";

const MXRAY = resolve(process.env["MXRAY_BIN"] ?? "dist/bin/mxray.js");
const reason = whyNot();
if (reason !== null) process.stderr.write(`TLS of real servers skipped: ${reason}\n`);

/** What OpenSSL bars by itself is let in again: old versions, and keys of any length. */
const LOW = { smtpd_tls_ciphers: "medium", tls_medium_cipherlist: "ALL:!eNULL:@SECLEVEL=0" };
const SERVERS: Scenario = {
  world: "exchangers that take this and that of TLS",
  hosts: {
    usual: host(postfix(LOW), postfix({ ...SUBMISSION, ...LOW, smtpd_tls_protocols: ">=TLSv1" }, { port: 587 })),
    modern: host(postfix({ smtpd_tls_protocols: ">=TLSv1.2", smtpd_tls_exclude_ciphers: "aNULL, kRSA" })),
    newest: host(postfix({ smtpd_tls_protocols: ">=TLSv1.3" })),
    old: host(postfix({ ...LOW, smtpd_tls_protocols: "TLSv1" })),
    gap: host(postfix({ ...LOW, smtpd_tls_protocols: "!TLSv1.1, !TLSv1.3" })),
    nobody: host(postfix({ smtpd_tls_cert_file: "none", smtpd_tls_key_file: "", smtpd_tls_chain_files: "" })),
    exim: host(exim()),
  },
  records: ["usual", "modern", "newest", "old", "gap", "nobody", "exim"].map((name, at) => `@ MX ${10 + at} ${name}`),
  command: [],
  first: null,
  never: [],
  witness: [],
};
const VERSIONS = { TLSv1: "-tls1", "TLSv1.1": "-tls1_1", "TLSv1.2": "-tls1_2", "TLSv1.3": "-tls1_3" } as const;

describe.skipIf(reason !== null)("what real servers take of TLS", () => {
  let world: RunningWorld;
  let rows: readonly TlsRow[] = [];
  let report: Report;
  beforeAll(async () => {
    world = await startWorld(new Map([["tls-taken", SERVERS]]));
    ({ report, rows } = await checked());
  });
  afterAll(() => world?.stop());

  it("is what openssl, asked for one version alone, agrees on with the same server", async () => {
    expect(rows.length).toBeGreaterThanOrEqual(8);
    for (const { host, ip, port, versions } of rows) {
      for (const { version, taken } of versions) {
        if (taken === null) continue;
        const place = `${ip}:${port}`;
        const words = [
          "s_client",
          "-starttls",
          "smtp",
          "-connect",
          place,
          VERSIONS[version],
          "-cipher",
          "ALL:@SECLEVEL=0",
        ];
        const { stdout } = await world.ns.run("openssl", words);
        expect([host, port, version, /^New, (?!\(NONE\))/m.test(stdout)]).toEqual([host, port, version, taken]);
      }
    }
  });

  it.each([
    ["usual", 25, "++++", "anonymous"],
    ["usual", 587, "++++", "anonymous"],
    ["modern", 25, "--++", null],
    ["newest", 25, "---+", null],
    ["old", 25, "+---", "anonymous"],
    ["gap", 25, "+-+-", "anonymous"],
    ["exim", 25, "++++", null],
  ] as const)("of %s on port %i is %s (1.0 to 1.3), and of weak suites %s", (label, port, told, kind) => {
    const row = rows.find((one) => one.host.startsWith(`${label}.`) && one.port === port);
    expect(row?.versions.map(({ taken }) => (taken === null ? "?" : taken ? "+" : "-")).join("")).toBe(told);
    expect(row?.weak).toMatchObject({ state: kind === null ? "none" : "taken", kind });
  });

  it("is only anonymous where there is no certificate, which is told with the failure", () => {
    const found = report.diagnosis.findings.filter(({ cause }) => cause === "tls-failed");
    expect(found.map(({ subject }) => subject)).toEqual([world.filled("tls-taken", "nobody.{domain}:25")]);
    expect(JSON.stringify(found[0]?.params["works"])).toMatch(/A(EC)?DH-/);
  });

  it("is old where mail is handed in, and held against nobody for taking it on port 25 besides", () => {
    const found = report.diagnosis.findings
      .filter(({ cause }) => cause === "tls-obsolete")
      .map(({ subject }) => subject);
    const at = (place: string) => world.filled("tls-taken", place.replace(":", ".{domain}:"));
    expect([...found].sort()).toEqual([at("old:25"), at("usual:587")].sort());
  });

  async function checked(): Promise<{ readonly report: Report; readonly rows: readonly TlsRow[] }> {
    const file = join(world.folder, "tls.json");
    const words = check({ flags: ["--only", "mx", "--only", "address", "--only", "smtp", "--experiments", "0"] });
    const args = words.map((word) => world.filled("tls-taken", word.replace("{dns}", world.resolvers[0] ?? "")));
    const { code, stderr } = await world.ns.run(process.execPath, [
      MXRAY,
      ...args,
      "--format",
      "json",
      "--output",
      file,
    ]);
    if (!existsSync(file)) throw new Error(`exit ${code}: ${stderr}`);
    const saved = JSON.parse(readFileSync(file, "utf8")) as Report & { readonly tls: readonly TlsRow[] };
    return { report: saved, rows: saved.tls };
  }
});
