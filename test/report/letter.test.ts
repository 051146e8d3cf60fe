import { describe, expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import { makeReport } from "../../src/investigate/make-report.ts";
import { LANGS } from "../../src/model/cause.ts";
import { idOf } from "../../src/model/observation.ts";
import type { QuotedAnswer } from "../../src/model/observations/quoted.ts";
import { seen } from "../../src/model/outcome.ts";
import type { Report } from "../../src/model/report.ts";
import type { Instant } from "../../src/model/scalars.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";
import { letter } from "../../src/report/letter.ts";
import { LETTER_OWNERS } from "../../src/report/letter-owner.ts";
import { makeTarget } from "../../src/runner/make-target.ts";
import { runCase } from "../support/run-case.ts";

const AT = "2025-03-01T04:05:06.789Z" as Instant;

function explainedReport(answer: QuotedAnswer): Report {
  const about = { source: "text" };
  const quotation = { id: idOf("quoted", about), kind: "quoted", about, at: AT, ms: 0, outcome: seen(answer) } as const;
  const target = makeTarget({ command: "explain", domain: null, helo: "" });
  return makeReport({ target, version: "0", started: AT, ended: AT, partial: false }, [quotation], CAUSES);
}

const LISTED = explainedReport(
  readPasted("550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"),
);

describe("a ready message", () => {
  it.each(LANGS)("holds the evidence and the request, greets and thanks, in %s", (lang) => {
    const text = letter(LISTED, "sender-admin", lang) ?? "";
    expect(text).toContain("550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org");
    expect(text).toContain("192.0.2.1");
    expect(text).toContain("mxray 0");
    expect(text).not.toMatch(/\{\w+\}|undefined|null\b/);
    expect(text.split("\n").length).toBeLessThan(40);
  });

  it("is for those who can do something, and for nobody else", () => {
    expect(letter(LISTED, "sender-admin", "en")).not.toBeNull();
    expect(letter(LISTED, "recipient-user", "en")).toBeNull();
    expect(letter(LISTED, "dns-operator", "en")).toBeNull();
  });

  it("asks the operator of a list to take the entry off, once that list is named", () => {
    const text = letter(LISTED, "list-operator", "en") ?? "";
    expect(text.replace(/\s+/g, " ")).toContain("Please take the entry off your list");
    expect(text).toContain("zen.spamhaus.org");
    const unnamed = explainedReport(readPasted("550 5.7.1 Your address 192.0.2.1 is blocked by our administrator"));
    expect(letter(unnamed, "list-operator", "en")).toBeNull();
  });

  it.each(LANGS)(
    "asks the network's provider for a reverse name, and does not send them to their own provider, in %s",
    (lang) => {
      const unnamed = explainedReport(
        readPasted("450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]"),
      );
      const text = letter(unnamed, "network-provider", lang) ?? "";
      expect(text).toContain("192.0.2.1");
      expect(text).not.toMatch(/Ask the owner|ขอให้เจ้าของ|の管理者（|Nhờ chủ sở hữu/);
    },
  );

  it.each(LANGS)("is about nobody where the text names nobody, in %s", (lang) => {
    const vague = explainedReport(readPasted("550 5.7.1 Access denied"));
    const text = letter(vague, "recipient-admin", lang) ?? "";
    expect(text).not.toMatch(/\btext\b/);
    expect(text).not.toContain("()");
  });

  it("says so where the reason is not certain", () => {
    const vague = explainedReport(readPasted("550 5.7.1 Access denied"));
    expect(letter(vague, "recipient-admin", "en")).toContain("We are not certain of this reason");
    expect(letter(LISTED, "sender-admin", "en")).not.toContain("We are not certain");
  });

  it("lets nothing of the reply act: neither on a terminal nor as lines of its own", () => {
    const hostile = readPasted("550 5.1.1 \u001b[31mUser unknown\u202e <bob@partner.example>\u0007");
    for (const owner of LETTER_OWNERS) {
      const text = letter(explainedReport(hostile), owner, "en") ?? "";
      for (const sign of ["\u001b", "\u0007", "\u202e"]) expect(text).not.toContain(sign);
    }
    expect(letter(explainedReport(hostile), "sender-user", "en")).toContain("\\x1b[31mUser unknown");
  });

  it("tells of a dialogue when, where, from which address and with which envelope", async () => {
    const { report } = await runCase("fixtures/causes/ip-blocked/present.case");
    const text = letter(report, "sender-admin", "en") ?? letter(report, "recipient-admin", "en") ?? "";
    expect(text).toMatch(/Time: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/);
    expect(text).toContain("Server: mx.example.net [198.51.100.7]:25");
    expect(text).toContain("Sent from: 192.0.2.1");
    expect(text).toContain("554 5.7.1 Your IP address 192.0.2.1 is blocked by our administrator");
  });
});
