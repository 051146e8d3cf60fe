import { expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { runCase } from "../../support/run-case.ts";

it("whether a login would help is tried where the certificate holds, and only there", async () => {
  const helped = await runCase("fixtures/causes/auth-required/by-experiment.case");
  expect(logins(helped.report)).toEqual([["login", "given", "AUTH PLAIN ***"]]);
  const untold = await runCase("fixtures/causes/auth-required/login-not-given-away.case");
  expect(logins(untold.report)).toEqual([]);
});

it("a relay that a login opens is asked without one as well, once", async () => {
  const { report } = await runCase("fixtures/causes/auth-required/login-opens.case");
  expect(report.verdict).toBe("pass");
  const asked = report.observations.flatMap((one) =>
    one.kind === "smtp" ? [[one.about.changed, one.about.attempt.login]] : [],
  );
  expect(asked.filter(([changed]) => changed === null || changed === "login")).toEqual([
    [null, "given"],
    ["login", "none"],
  ]);
});

/** What was changed in the dialogues in which we began to log in, and how it was begun. */
function logins({ observations }: Report): readonly (readonly [unknown, string, string])[] {
  return observations.flatMap((one) => {
    if (one.kind !== "smtp" || one.outcome.state !== "seen") return [];
    const { about, outcome } = one;
    const begun = outcome.value.steps.find((step) => step.kind === "sent" && step.verb === "AUTH");
    return begun?.kind === "sent" ? [[about.changed, about.attempt.login, begun.line] as const] : [];
  });
}
