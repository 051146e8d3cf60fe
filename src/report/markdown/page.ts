import type { Speech } from "../../messages/speak.ts";
import type { Params } from "../../model/cause.ts";
import { forHtml } from "../escape/html.ts";
import { codeSpan, forMarkdown } from "../escape/markdown.ts";
import type { Outline } from "../outline.ts";
import type { View } from "../reporter.ts";

/** What the blocks of a page of Markdown depend on. */
export interface Page {
  readonly plan: Outline;
  readonly speech: Speech;
  readonly view: View;
}

/** A text of ours with its values in place: the words escaped, each value as code. */
export function filled(template: string, params: Params, { fill }: Speech): string {
  const shown = Object.entries(params).map(([name, value]) => [name, asCode(value)] as const);
  return fill(forMarkdown(template), Object.fromEntries(shown));
}

function asCode(value: Params[string]): Params[string] {
  if (typeof value === "string") return codeSpan(value);
  return value === null || typeof value === "number" ? value : value.map(codeSpan);
}

/** A part that GitHub folds away. Its title stands in HTML, where no Markdown is read. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A text of ours with its values in place, for where HTML is read. */
export function filledHtml(template: string, params: Params, { fill }: Speech): string {
  const code = (value: string) => `<code>${forHtml(value)}</code>`;
  const shown = Object.entries(params).map(([name, value]) => {
    if (typeof value === "string") return [name, code(value)] as const;
    return [name, value === null || typeof value === "number" ? value : value.map(code)] as const;
  });
  return fill(forHtml(template), Object.fromEntries(shown));
}
