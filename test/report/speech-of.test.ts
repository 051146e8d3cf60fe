import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/cause.ts";
import { speechOf } from "../../src/report/speech-of.ts";
import { pastedReport } from "../support/pasted-report.ts";
import { runCase } from "../support/run-case.ts";

describe("who has to act at the server is called by what that server is", () => {
  it.each(LANGS)("an outgoing server, which we were told to use, is no receiving one, in %s", async (lang) => {
    const { report } = await runCase("fixtures/scenarios/16-smarthost-refuses-postfix.case");
    const { owners, report: words } = speechOf(report, lang);
    expect(owners["recipient-admin"]).toBe(owners["outgoing-admin"]);
    expect(words.retryYes).not.toBe(words.retryByProgram);
  });

  it.each(LANGS)(
    "what a mail program tells of is its own outgoing server, and it tries again itself, in %s",
    (lang) => {
      const { owners, report: words } = speechOf(pastedReport("0x80042109"), lang);
      expect(owners["recipient-admin"]).toBe(owners["outgoing-admin"]);
      expect(words.retryYes).toBe(words.retryByProgram);
    },
  );

  it("an exchanger, and a reply of nobody knows whom, are receiving ones", async () => {
    const { report } = await runCase("fixtures/causes/ip-blocked/present.case");
    for (const one of [report, pastedReport("550 5.7.1 Access denied")]) {
      const { owners } = speechOf(one, "en");
      expect(owners["recipient-admin"]).not.toBe(owners["outgoing-admin"]);
    }
  });
});
