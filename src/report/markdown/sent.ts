import { codeBlock, forMarkdown } from "../escape/markdown.ts";
import { sentLines } from "../text/sent-lines.ts";
import type { Page } from "./page.ts";

/** What became of the real message, when one was sent, with the server's receipt. */
export function sentBlocks({ plan, speech }: Page): readonly string[] {
  const lines = sentLines(plan, speech).filter(({ text }) => text !== "");
  const words = lines.filter(({ literal }) => literal !== true).map(({ text }) => forMarkdown(text));
  const receipt = lines.filter(({ literal }) => literal === true).map(({ text }) => text);
  return [...words.slice(0, 1), ...(receipt.length === 0 ? [] : [codeBlock(receipt)]), ...words.slice(1)];
}
