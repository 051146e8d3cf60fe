import { forTerminal } from "./terminal.ts";

/** What begins or ends markup in GitHub's Markdown wherever it stands in a line; {names} still to be filled are left alone. */
const MARKS = /\{\w+\}|[\\`*_[\]<>#|~&$!@]/g;

/** Makes words of our own safe in a line of Markdown: nothing in them is markup. What others chose belongs into `codeSpan`. */
export function forMarkdown(text: string): string {
  return forTerminal(text).replace(MARKS, (mark) => (mark.startsWith("{") ? mark : `\\${mark}`));
}

/**
 * Shows text of whatever origin as code within a line: there it is no markup, no link, no mention and no image.
 */
export function codeSpan(text: string): string {
  const safe = forTerminal(text);
  if (safe.trim() === "") return safe === "" ? '""' : `\`"${safe}"\``;
  const fence = "`".repeat(longestRun(safe) + 1);
  const pad = /^[` ]|[` ]$/.test(safe) ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
}

/** Shows lines of whatever origin as a block of code; the fence is longer than any they could close it with. */
export function codeBlock(lines: readonly string[], indent = ""): string {
  const safe = lines.map(forTerminal);
  const fence = "`".repeat(Math.max(3, ...safe.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...safe, fence].map((line) => `${indent}${line}`).join("\n");
}

/** Makes a finished piece of Markdown fit for one cell of a table: a row is cut at its bars before anything else is read. */
export function inCell(markdown: string): string {
  return markdown.replace(/\\*\|/g, "\\|").replace(/\n/g, " ");
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
