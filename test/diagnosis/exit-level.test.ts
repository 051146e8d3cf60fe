import { describe, expect, it } from "vitest";
import { exitLevel } from "../../src/diagnosis/exit-level.ts";
import { makeReport } from "../../src/investigate/make-report.ts";
import type { Cause } from "../../src/model/cause.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Report } from "../../src/model/report.ts";
import type { Instant } from "../../src/model/scalars.ts";
import { cause } from "../support/cause.ts";
import { dialogue, missed, saw, smtpAbout } from "../support/observe.ts";
import { target } from "../support/target.ts";

const HEALTHY = [saw("smtp", smtpAbout(), dialogue("250 2.1.5 Ok"))];

describe("the verdict and the exit level", () => {
  it("a dialogue held to its end without a finding is a pass", () => {
    const healthy = report(HEALTHY, []);
    expect(healthy.verdict).toBe("pass");
    expect(exitLevel(healthy, "risks")).toBe("ok");
  });

  it("a look that failed is unknown, never a pass and never a fail", () => {
    const blind = report([missed("smtp", smtpAbout(), { kind: "cancelled" })], []);
    expect(blind.verdict).toBe("unknown");
    expect(exitLevel(blind, "blocks")).toBe("unknown");
  });

  it("a message not found yet, or in a mailbox that could not be read, is unknown: whether it arrives was the question", () => {
    const about = { mailbox: "bob@imap.example", messageId: "<1@ci.example>" };
    const blind = [...HEALTHY, missed("arrival", about, { kind: "mailbox-unreadable", reason: "no" })];
    expect(report(blind, []).verdict).toBe("unknown");
    expect(
      report([...HEALTHY, saw("arrival", about, { how: "not-there", waitedMs: 1, folders: [] })], []).verdict,
    ).toBe("unknown");
  });

  it("a refusal that nothing explains is unknown", () => {
    expect(report([saw("smtp", smtpAbout(), dialogue("550 no"))], []).verdict).toBe("unknown");
  });

  it("a finding counts from the level the user set", () => {
    const risky = report(HEALTHY, [holding("risks")]);
    expect(risky.verdict).toBe("warn");
    expect(exitLevel(risky, "blocks")).toBe("ok");
    expect(exitLevel(risky, "risks")).toBe("trouble");
    expect(exitLevel(report(HEALTHY, [holding("blocks")]), "never")).toBe("ok");
  });

  it("what is wrong with the tester is no verdict on the target", () => {
    const ours = report(HEALTHY, [{ ...holding("blocks"), owner: "tester" }]);
    expect(ours.verdict).toBe("pass");
    expect(exitLevel(ours, "risks")).toBe("ok");
  });

  it("a refusal that is only about the tester leaves the target unknown", () => {
    const turned = saw("smtp", smtpAbout(), dialogue("421 4.7.0 Too many connections"));
    const evidence = { observation: turned.id, step: 4 } as const;
    const busy = cause("a", () => [
      { is: "present", subject: "x", confidence: "proven", params: {}, evidence: [evidence], accountsFor: [evidence] },
    ]);
    expect(report([turned], [{ ...busy, owner: "tester" }]).verdict).toBe("unknown");
    expect(report([turned], [{ ...busy, owner: "sender-admin", severity: "hinders" }]).verdict).toBe("warn");
  });
});

function holding(severity: Cause["severity"]): Cause {
  return cause(
    "a",
    () => [
      {
        is: "present",
        subject: "x",
        confidence: "proven",
        params: {},
        evidence: [{ observation: HEALTHY[0]?.id as never }],
        accountsFor: [],
      },
    ],
    { severity },
  );
}

function report(all: readonly Observation[], catalogue: readonly Cause[]): Report {
  const at = "2026-01-15T08:00:00.000Z" as Instant;
  return makeReport({ target: target(), version: "0", started: at, ended: at, partial: false }, all, catalogue);
}
