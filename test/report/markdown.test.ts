import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/report/markdown.ts";
import { ATTACKS, blind, clean, poisoned, UNSAFE } from "./poisoned.ts";
import { sample, VIEW } from "./sample.ts";

const page = (report = sample()) => markdown.render(report, VIEW);

/** What is left for Markdown to act on: without blocks of code, code within lines, and code in HTML. */
function outsideCode(text: string): string {
  return text
    .replace(/^( *)(`{3,})text\n[\s\S]*?\n *\2$/gm, "")
    .replace(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, "")
    .replace(/<code>[^<]*<\/code>/g, "");
}

describe("markdown", () => {
  it("begins with verdict, cause and target", () => {
    expect(page()).toMatch(/^## ❌ FAIL: Sending address on a block list\n\n`someone@example.org`\n/);
    expect(page(clean())).toMatch(/^## ✅ OK: Nothing found/);
    expect(page(blind())).toMatch(/^## ❓ UNKNOWN: Could not tell/);
  });

  it("shows the refusal as it was said, and a record to publish, each as code", () => {
    expect(page()).toMatch(/```text\n[\s\S]*550 5\.7\.1 Service unavailable/);
    expect(page()).toContain("   ```text\n   1.2.0.192.in-addr.arpa. PTR mail.acme.example.\n   ```");
  });

  it("folds further findings away and keeps what could not be settled in sight", () => {
    expect(page()).toContain("<details><summary><strong>No reverse DNS</strong> (stops mail)</summary>");
    expect(page()).toContain("### Could not be settled");
  });

  it("leaves nothing that others wrote outside of code", () => {
    fc.assert(
      fc.property(ATTACKS, (attack) => {
        const said = page(poisoned(attack));
        expect(said).not.toMatch(UNSAFE);
        expect(outsideCode(said)).not.toContain("evil");
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the rows of a table whole", () => {
    fc.assert(
      fc.property(ATTACKS, (attack) => {
        const rows = page(poisoned(attack))
          .split("\n")
          .filter((line) => line.startsWith("| "));
        expect(rows.length).toBeGreaterThan(2);
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
      }),
      { numRuns: 40 },
    );
  });
});
