import { spfTrees } from "../text/spf-tree-lines.ts";
import { html } from "./markup.ts";
import { type Page, type Part, section } from "./page.ts";

/** The SPF records term by term: what each costs, and which one decided. */
export function spfPart(page: Page): Part | null {
  const { speech, plan } = page;
  const trees = spfTrees(plan, speech).map(
    ({ intro, rows }) =>
      html`<details><summary>${intro}</summary><blockquote><pre translate="no">${rows.map(
        (row) => html`${row}
`,
      )}</pre></blockquote></details>`,
  );
  return section("spf", speech.report.spfTree, trees);
}
