import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { prometheus } from "../../src/report/prometheus.ts";
import { ATTACKS, blind, poisoned, UNSAFE } from "./poisoned.ts";
import { sample, VIEW } from "./sample.ts";

const lines = (report: Report) => prometheus.render(report, VIEW).trimEnd().split("\n");
const TARGET = 'command="trace",target="someone@example.org"';
const SAMPLE = /^[a-z_]+\{(?:[a-z_]+="(?:[^"\\]|\\["\\n])*",?)*\} -?\d+(?:\.\d+)?$/;

describe("prometheus", () => {
  it("says the verdict as one of four", () => {
    expect(lines(sample())).toContain(`mxray_verdict{${TARGET},verdict="fail"} 1`);
    expect(lines(sample())).toContain(`mxray_verdict{${TARGET},verdict="pass"} 0`);
    expect(lines(blind())).toContain(`mxray_verdict{${TARGET},verdict="unknown"} 1`);
    expect(lines(blind())).toContain(`mxray_verdict{${TARGET},verdict="pass"} 0`);
  });

  it("has a series for every finding, and says on whose side it lies", () => {
    const said = lines(sample());
    expect(said).toContain(
      `mxray_finding{${TARGET},cause="ip-listed-dnsbl",subject="192.0.2.1",severity="blocks",confidence="proven",side="target"} 1`,
    );
    expect(said.filter((line) => line.startsWith("mxray_finding{"))).toHaveLength(sample().diagnosis.findings.length);
    expect(said.filter((line) => line.includes('side="tester"'))).toHaveLength(1);
  });

  it("has a gauge of its own for what is not known", () => {
    expect(lines(sample())).toContain(`mxray_unknown{${TARGET}} ${sample().diagnosis.undetermined.length}`);
  });

  it("tells a listing, a list without an entry and a list that gave no answer apart", () => {
    const said = lines(sample());
    expect(said).toContain(`mxray_dnsbl_listed{${TARGET},ip="192.0.2.1",list="zen.spamhaus.org",code="127.0.0.4"} 1`);
    expect(said).toContain(`mxray_dnsbl_could_not_ask{${TARGET},ip="192.0.2.1",list="b.barracudacentral.org"} 1`);
    expect(said).toContain(`mxray_dnsbl_could_not_ask{${TARGET},ip="192.0.2.1",list="zen.spamhaus.org"} 0`);
    expect(said.filter((line) => /mxray_dnsbl_listed.*barracuda/.test(line))).toEqual([]);
  });

  it("says when a certificate ends, in seconds since 1970", () => {
    expect(lines(sample())).toContain(
      `mxray_tls_certificate_expiry_timestamp_seconds{${TARGET},host="mx1.example.org",ip="198.51.100.7",port="25"} 1740009600`,
    );
  });

  it("explains each metric once, before its samples", () => {
    const helps = lines(sample()).filter((line) => line.startsWith("# HELP"));
    const types = lines(sample()).filter((line) => line.startsWith("# TYPE"));
    expect(new Set(helps).size).toBe(helps.length);
    expect(types).toHaveLength(helps.length);
    expect(types.every((line) => line.endsWith(" gauge"))).toBe(true);
  });

  it("keeps to the format, each series once, whatever others wrote", () => {
    fc.assert(
      fc.property(ATTACKS, (attack) => {
        const said = lines(poisoned(attack));
        const samples = said.filter((line) => !line.startsWith("# "));
        expect(samples.filter((line) => !SAMPLE.test(line) || UNSAFE.test(line))).toEqual([]);
        const series = samples.map((line) => line.slice(0, line.lastIndexOf(" ")));
        expect(new Set(series).size).toBe(series.length);
      }),
      { numRuns: 60 },
    );
  });
});
