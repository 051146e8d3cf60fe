import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/cause.ts";
import type { Report } from "../../src/model/report.ts";
import { type CriticalFrom, nagios, nagiosCode, nagiosLine } from "../../src/report/nagios.ts";
import { ATTACKS, blind, clean, poisoned, UNSAFE } from "./poisoned.ts";
import { sample, VIEW } from "./sample.ts";

const line = (report: Report) => nagios.render(report, VIEW);

function only(severity: "blocks" | "hinders" | "risks", owner: "sender-admin" | "tester" = "sender-admin"): Report {
  const findings = sample()
    .diagnosis.findings.slice(0, 1)
    .map((finding) => ({ ...finding, severity, owner }));
  return { ...clean(), verdict: "warn", diagnosis: { ...clean().diagnosis, findings } };
}

describe("the exit code for a monitor", () => {
  it.each<readonly [string, Report, CriticalFrom, number]>([
    ["nothing found", clean(), "blocks", 0],
    ["a risk", only("risks"), "blocks", 1],
    ["a risk, from risks on", only("risks"), "risks", 2],
    ["a hindrance", only("hinders"), "blocks", 1],
    ["a hindrance, from hinders on", only("hinders"), "hinders", 2],
    ["something stops mail", only("blocks"), "blocks", 2],
    ["something stops mail, never critical", only("blocks"), "never", 1],
    ["only our own side is at fault", only("blocks", "tester"), "risks", 0],
    ["could not tell", blind(), "blocks", 3],
    ["could not tell, never critical", blind(), "never", 3],
    ["broken off with nothing found", { ...clean(), partial: true }, "blocks", 3],
    ["broken off after something was found", { ...only("blocks"), partial: true }, "blocks", 2],
  ])("%s", (_, report, failOn, code) => {
    expect(nagiosCode(report, failOn)).toBe(code);
  });

  it("a crash of our own is unknown, whatever else was found", () => {
    const [first, ...rest] = sample().observations;
    const crashed = { ...first, outcome: { state: "failed", why: { kind: "probe-crashed", error: "x" } } };
    expect(nagiosCode({ ...sample(), observations: [crashed, ...rest] } as Report)).toBe(3);
  });
});

describe("the status line", () => {
  it("says verdict, target, root cause and how many more, then performance data", () => {
    expect(line(sample())).toBe(
      "MXRAY CRITICAL - someone@example.org: Sending address on a block list (ip-listed-dnsbl 192.0.2.1), and 4 more" +
        " | findings=5;;;0 blocks=3;;;0 hinders=0;;;0 risks=2;;;0 undetermined=2;;;0 unexplained=0;;;0 time=2.750s;;;0\n",
    );
  });

  it("begins with the word that belongs to the exit code", () => {
    expect(line(clean())).toMatch(/^MXRAY OK - /);
    expect(line(only("risks"))).toMatch(/^MXRAY WARNING - /);
    expect(line(blind())).toMatch(/^MXRAY UNKNOWN - someone@example.org: Could not tell/);
    expect(nagiosLine(only("risks"), VIEW, "risks")).toMatch(/^MXRAY CRITICAL - /);
  });

  it.each(LANGS)("is one line with one bar in %s", (lang) => {
    expect(nagios.render(sample(), { ...VIEW, lang })).toMatch(/^MXRAY CRITICAL - [^|\n]+ \| [^|\n]+\n$/);
  });

  it("is one line with one bar whatever others wrote", () => {
    fc.assert(
      fc.property(ATTACKS, (attack) => {
        const said = line(poisoned(attack));
        expect(said).toMatch(/^MXRAY CRITICAL - [^|\n]+ \| findings=[^|\n]+\n$/);
        expect(said.trimEnd()).not.toMatch(UNSAFE);
      }),
      { numRuns: 60 },
    );
  });
});
