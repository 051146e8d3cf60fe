import { forTerminal } from "./terminal.ts";

/**
 * Makes text of whatever origin safe as a SARIF message, line by line: braces would be places for arguments and `[…](…)` a link
 * (SARIF 2.1.0 §3.11.5 and §3.11.6), and a dashboard shows what it decodes, so that JSON's own escapes are not enough.
 */
export function forSarif(text: string): string {
  return text
    .split("\n")
    .map(forTerminal)
    .join("\n")
    .replace(/[{}]/g, (brace) => brace + brace)
    .replace(/\](?=\()/g, "\\]");
}
