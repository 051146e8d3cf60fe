import { describe, expect, it } from "vitest";
import { summing } from "../../src/explain/summary.ts";
import { type JudgedSummary, summaryHtml, summaryMarkdown, summaryPage } from "../../src/explain/summary-page.ts";
import { speak } from "../../src/messages/speak.ts";
import { LANGS } from "../../src/model/cause.ts";

const EVIL = "<b>|x|</b>@acme.example";

function summary(): JudgedSummary {
  const sum = summing(50);
  const at = "2025-03-01T04:05:06Z";
  sum.add({
    kind: "judged",
    at,
    sender: EVIL,
    recipient: "bob@partner.example",
    action: "failed",
    cause: "greylisted",
  });
  return { ...sum.result(20), findings: [] };
}

describe("the summary of a log as a page", () => {
  it.each(LANGS)("holds every table that has rows, with each cause by its title and its id, in %s", (lang) => {
    const speech = speak(lang);
    const said = summaryPage(summary(), speech);
    expect(said.tables.map(({ title }) => title)).toEqual([
      speech.cli.sumCauses,
      speech.cli.sumDestinations,
      speech.cli.sumSenders,
    ]);
    for (const text of [summaryMarkdown(said, speech), summaryHtml(said, speech)]) {
      expect(text).toContain("(greylisted)");
      expect(text).toContain("partner.example");
      expect(text).toContain("2025-03-01T04:05:06Z");
      expect(text).not.toMatch(/\{(?:name|count|limit|tables|command)\}/);
    }
  });

  it("lets nothing of the log act as markup", () => {
    const speech = speak("en");
    const said = summaryPage(summary(), speech);
    expect(summaryHtml(said, speech)).not.toContain("<b>");
    expect(summaryMarkdown(said, speech)).not.toContain("<b>|x|");
  });
});
