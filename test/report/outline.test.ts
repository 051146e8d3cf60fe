import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/diagnosis.ts";
import type { Report } from "../../src/model/report.ts";
import { outline } from "../../src/report/outline.ts";
import { sample } from "./sample.ts";

function withFindings(change: (findings: readonly Finding[]) => readonly Finding[]): Report {
  const report = sample();
  return { ...report, diagnosis: { ...report.diagnosis, findings: change(report.diagnosis.findings) } };
}

describe("outline", () => {
  it("tells every finding once: as the answer, a consequence, a further one or one of ours", () => {
    const { answer, further, ours } = outline(sample());
    const groups = [...further, ...ours];
    const told = [
      answer?.finding.cause,
      ...(answer?.consequences ?? []),
      ...groups.flatMap(({ points }) => points.flatMap((point) => [point.finding.cause, ...point.consequences])),
    ];
    expect(told.sort()).toEqual(
      sample()
        .diagnosis.findings.map(({ cause }) => cause)
        .sort(),
    );
  });

  it("tells a consequence as a finding of its own when its root is not in the report", () => {
    const report = withFindings((findings) =>
      findings.filter(({ cause }) => cause === "ip-blocked" || cause === "dmarc-missing"),
    );
    const { answer, further } = outline(report);
    expect([answer?.finding.cause, ...further.map(({ cause }) => cause)]).toEqual(["dmarc-missing", "ip-blocked"]);
  });

  it("names other explanations of the same refusal only for an answer that is not proven", () => {
    const rival = (findings: readonly Finding[], confidence: Finding["confidence"]) =>
      findings.map((one, at) =>
        at === 0 ? { ...one, confidence } : one.cause === "ip-blocked" ? { ...one, because: null } : one,
      );
    expect(outline(withFindings((list) => rival(list, "possible"))).alternatives).toEqual(["ip-blocked"]);
    expect(outline(withFindings((list) => rival(list, "proven"))).alternatives).toEqual([]);
  });

  it("puts the refusal before every other proof: it is what the reader came with", () => {
    expect(outline(sample()).answer?.proofs.map(({ is }) => is)).toEqual(["reply", "seen"]);
  });

  it("gathers findings of one cause under one heading", () => {
    const twice = withFindings((findings) =>
      findings.flatMap((one) =>
        one.cause === "backup-mx-down" ? [one, { ...one, subject: "mx3.example.org" }] : [one],
      ),
    );
    const group = outline(twice).further.find(({ cause }) => cause === "backup-mx-down");
    expect(group?.points.map(({ finding }) => finding.subject)).toEqual(["mx2.example.org", "mx3.example.org"]);
  });

  it("tells what stayed open by the look that failed, with all causes that wait for it", () => {
    const report = sample();
    const [first] = report.diagnosis.undetermined;
    if (first === undefined) throw new Error("the sample leaves something open");
    const undetermined = [first, { ...first, cause: "blocklist-dead" as typeof first.cause }];
    const { undetermined: open } = outline({ ...report, diagnosis: { ...report.diagnosis, undetermined } });
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ causes: ["ip-listed-dnsbl", "blocklist-dead"], missing: { why: "dns-timeout" } });
  });

  it("says of each repeat whether the answer changed", () => {
    expect(outline(sample()).experiments.map(({ field, changed }) => [field, changed])).toEqual([
      ["from", false],
      ["helo", true],
    ]);
  });
});
